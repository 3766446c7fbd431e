package tr.edu.metu.ico.applicant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Parameter;

/**
 * The outcome of a student's sitting of an office exam.
 *
 * @param day   the day of the sitting
 * @param score on the scale of the exam, 0 to 100; empty when absent
 * @param excuse the office's decision on an excuse for absence, if any
 */
public record ExamSitting(String exam, LocalDate day, Optional<BigDecimal> score, Optional<Excuse> excuse) {

    private static final BigDecimal HIGHEST = new BigDecimal("100");

    public ExamSitting {
        Parameter.exam("exam", exam);
        score.ifPresent(ExamSitting::checkScore);
        if (score.isPresent() && excuse.isPresent()) {
            throw new IllegalArgumentException("who attended needs no excuse");
        }
    }

    private static void checkScore(BigDecimal score) {
        Decimals.sane("score", score);
        if (score.signum() < 0 || score.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException("score must be between 0 and 100");
        }
    }

    public boolean attended() {
        return score.isPresent();
    }

    /** The office's decision about an excuse, with the reason; only officers see the reason. */
    public record Excuse(boolean accepted, String reason) {
        public Excuse {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a decided excuse needs a reason");
            }
        }
    }
}
