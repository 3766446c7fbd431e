package tr.edu.metu.ico.applicant;

import java.math.BigDecimal;
import java.time.LocalDate;
import tr.edu.metu.ico.announcement.Parameter;

/**
 * An English score on the METU IYS scale, 1 to 100.
 *
 * @param exam the exam it was taken in, such as {@code METU_EPE} or {@code TOEFL_IBT}
 */
public record LanguageResult(String exam, LocalDate date, BigDecimal score) {

    private static final BigDecimal HIGHEST = new BigDecimal("100");

    public LanguageResult {
        Parameter.exam("exam", exam);
        Decimals.sane("score", score);
        if (score.compareTo(BigDecimal.ONE) < 0 || score.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException("score must be between 1 and 100");
        }
    }
}
