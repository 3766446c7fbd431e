package tr.edu.metu.ico.functions.review;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.documents.LetterBody;

/** The bodies of decisions. */
final class ReviewBodies {

    private ReviewBodies() {}

    /**
     * A coordinator's decision.
     *
     * @param decision   {@code APPROVED} or {@code DECLINED}, for the application as a whole; {@code UNDECIDED} takes back
     *                   the decision on this submission
     * @param code       with {@code DECLINED}: the reason code, one of
     *                   {@link tr.edu.metu.ico.application.DeclineReason}
     * @param reason     with {@code DECLINED}: the reason in words
     * @param submission version of the submission that was reviewed
     */
    record ReviewBody(
            String decision,
            Optional<String> code,
            Optional<String> reason,
            long submission,
            List<DeclinedChoice> declinedChoices) {}

    /** A choice the department does not approve. */
    record DeclinedChoice(String university, String code, String reason) {}

    /**
     * An officer's verdict.
     *
     * @param decision {@code APPROVED} or {@code REJECTED}; {@code UNDECIDED} takes back the last verdict
     * @param sha256   SHA-256 digest of the version that was reviewed (INV-7)
     * @param language for an approved language document
     * @param letter   for an acceptance letter; required when it is approved
     */
    record VerdictBody(
            String decision,
            Optional<String> reason,
            String sha256,
            Optional<LanguageBody> language,
            Optional<LetterBody> letter) {}

    /**
     * An English score as the officer converted it.
     *
     * @param score     on the METU IYS scale, a decimal text such as {@code 80.25}
     * @param examScore the score it was converted from, as on the document, such as {@code 6.5}
     */
    record LanguageBody(String exam, String examDate, String score, Optional<String> examScore) {}

    /** The reason why undecided reviews and documents count as not approved from now on. */
    record ClosingBody(String reason) {}

    /** The values of a decision. */
    enum Decision {
        APPROVED,
        DECLINED,
        /** The last decision is taken back: nothing is decided. */
        UNDECIDED
    }

    /** The values of a verdict on a document. */
    enum VerdictValue {
        APPROVED,
        REJECTED,
        /** The last verdict is taken back: the document waits again. */
        UNDECIDED
    }
}
