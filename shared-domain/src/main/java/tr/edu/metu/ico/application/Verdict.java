package tr.edu.metu.ico.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.call.Sha256;

/**
 * An officer's verdict on one exact version of a document (INV-7).
 *
 * @param digest    that of the version that was checked
 * @param language  for an approved language document: exam, day and the score converted to the METU IYS scale
 * @param letter    for an acceptance letter: what the officer found in it
 * @param converted what the converted score was derived from, if stated
 */
public record Verdict(
        Sha256 digest,
        boolean approved,
        String reason,
        Optional<LanguageResult> language,
        Optional<LetterAnswers> letter,
        Optional<Converted> converted,
        String by,
        Instant at) {

    /** A verdict without a letter or a conversion. */
    public Verdict(
            Sha256 digest, boolean approved, String reason, Optional<LanguageResult> language, String by, Instant at) {
        this(digest, approved, reason, language, Optional.empty(), Optional.empty(), by, at);
    }

    /**
     * What a converted score was derived from.
     *
     * @param examScore the score on the document, on the scale of its exam
     * @param table     version of the table that was in force; empty when there was none
     */
    public record Converted(BigDecimal examScore, Optional<String> table) {}
}
