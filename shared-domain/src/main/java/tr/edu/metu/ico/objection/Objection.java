package tr.edu.metu.ico.objection;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/**
 * A student's objection to a published result, one for each publication.
 *
 * @param publication the number of the publication in the call, from 1
 * @param version     counts every stored change; used for optimistic locking (INV-5)
 * @param receivedAt  the gateway's receipt time of the text; it alone decides whether it is in time
 * @param answer      the office's; empty until then
 */
public record Objection(
        CallId call,
        int publication,
        StudentNumber student,
        long version,
        String text,
        Instant receivedAt,
        Optional<Answer> answer) {

    public Objection {
        if (publication < 1 || version < 1 || text.isBlank()) {
            throw new IllegalArgumentException("an objection has a publication, a version and a text");
        }
    }

    /** What the office decides. */
    public enum Decision {
        UPHELD,
        REJECTED
    }

    /** The office's answer, for the student to read. */
    public record Answer(Decision decision, String text, String by, Instant at) {}

    /** As first received. */
    public static Objection first(
            CallId call, int publication, StudentNumber student, String text, Instant receivedAt) {
        return new Objection(call, publication, student, 1, text, receivedAt, Optional.empty());
    }

    /** The same with a new text. */
    public Objection rewritten(String words, Instant at) {
        return new Objection(call, publication, student, version + 1, words, at, Optional.empty());
    }

    /** With a new or changed answer. */
    public Objection answered(Answer given) {
        return new Objection(call, publication, student, version + 1, text, receivedAt, Optional.of(given));
    }

    /**
     * Whether it keeps the result from being final: it is unanswered, or upheld without a correction since.
     *
     * @param correctedAt when the latest publication was made
     */
    public boolean open(Instant correctedAt) {
        return answer.filter(given ->
                        given.decision() == Decision.REJECTED || given.at().isBefore(correctedAt))
                .isEmpty();
    }
}
