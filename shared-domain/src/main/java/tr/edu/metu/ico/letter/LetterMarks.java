package tr.edu.metu.ico.letter;

import java.time.Instant;
import java.util.Optional;

/** What happened to an application that its letters do not know; each mark is stored in the transaction of its cause. */
public record LetterMarks(Optional<Submitted> submission, Optional<Withdrawn> withdrawal) {

    /**
     * The last submission, or that it was taken back.
     *
     * @param version of the application
     * @param counts  false if it was taken back
     */
    public record Submitted(long version, Instant at, boolean counts) {}

    /** A withdrawal. */
    public record Withdrawn(Instant at) {}
}
