package tr.edu.metu.ico.functions.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.review.ProposeScore.ProposalBody;

/**
 * A page of documents to check.
 *
 * @param next where to go on; a page may be short, or even empty, and not the last
 */
public record DocumentWorkBody(List<LineBody> documents, Optional<String> next) {

    /**
     * A document to check.
     *
     * @param sha256         the version to judge, to be sent with the verdict
     * @param verdictVersion {@code If-Match} of the verdict
     * @param submitted      whether its student has submitted an application yet
     * @param flags          what to know before opening it
     * @param scan           state of the malware scan; left out where there is none
     * @param claimed        of a language document: what the student says it shows
     * @param letter         of an acceptance letter: what is to be answered, and a hint
     */
    public record LineBody(
            String student,
            String document,
            String slot,
            Instant storedAt,
            String sha256,
            long verdictVersion,
            boolean submitted,
            List<String> flags,
            Optional<String> scan,
            Optional<ClaimedScoreBody> claimed,
            Optional<LetterTaskBody> letter) {}

    /**
     * What the student says a language document shows.
     *
     * @param proposal what the table in force makes of the score, if the student named one; the officer confirms or not
     */
    public record ClaimedScoreBody(String exam, String examDate, Optional<ProposalBody> proposal) {}
}
