package tr.edu.metu.ico.application;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.call.Sha256;

/**
 * An officer's word on one exact version of a document (INV-7).
 *
 * @param sum      the sum of the version that was looked at
 * @param language for an approved language document: exam, day and the score converted to the METU IYS scale
 * @param letter   for an acceptance letter: what the officer found in it
 */
public record Verdict(
        Sha256 sum,
        boolean approved,
        String reason,
        Optional<LanguageResult> language,
        Optional<LetterAnswers> letter,
        String by,
        Instant at) {

    /** A word on a document that is no acceptance letter. */
    public Verdict(
            Sha256 sum, boolean approved, String reason, Optional<LanguageResult> language, String by, Instant at) {
        this(sum, approved, reason, language, Optional.empty(), by, at);
    }
}
