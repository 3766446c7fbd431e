package tr.edu.metu.ico.functions.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.review.ProposeScore.ProposalBody;

/**
 * A page of documents to check.
 *
 * @param next cursor of the next page; a page may be short, or even empty, without being the last
 */
public record DocumentWorkBody(List<LineBody> documents, Optional<String> next) {

    /**
     * A document to check.
     *
     * @param sha256         digest of the version to judge, to be sent with the verdict
     * @param verdictVersion {@code If-Match} of the verdict
     * @param submitted      whether its student has submitted an application yet
     * @param flags          warnings before opening it
     * @param scan           state of the malware scan; left out where there is none
     * @param claimed        for a language document: the student's claim
     * @param letter         for an acceptance letter: the questions to answer, and a hint
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
     * The student's claim about a language document.
     *
     * @param proposal the score converted by the table in force, if the student gave one; the officer decides
     */
    public record ClaimedScoreBody(String exam, String examDate, Optional<ProposalBody> proposal) {}
}
