package tr.edu.metu.ico.letter;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;

/**
 * Whether a letter still says what is so.
 *
 * @param since when it ceased to; empty for a valid letter
 */
public record LetterState(Kind kind, Optional<Instant> since) {

    /** In the order in which they are considered. */
    public enum Kind {
        VALID,
        REVOKED,
        /** The call was cancelled. */
        CALL_CANCELLED,
        /** The student withdrew. */
        WITHDRAWN,
        /** A receipt of a submission that a later one replaced. */
        SUBMITTED_AGAIN,
        /** A receipt of a submission that the student took back. */
        TAKEN_BACK,
        /** A corrected result was published; this letter has not been compared with it. */
        RESULT_CORRECTED
    }

    private static final LetterState VALID = new LetterState(Kind.VALID, Optional.empty());

    /** The state of a letter of this call. */
    public static LetterState of(CheckableLetter letter, Call call, LetterMarks marks) {
        return revoked(letter)
                .or(() -> cancelled(call))
                .or(() -> withdrawn(letter, marks))
                .or(() -> replaced(letter, marks))
                .or(() -> corrected(letter, call))
                .orElse(VALID);
    }

    private static Optional<LetterState> revoked(CheckableLetter letter) {
        return letter.revocation().map(by -> since(Kind.REVOKED, by.at()));
    }

    private static Optional<LetterState> cancelled(Call call) {
        return call.cancellation()
                .filter(_ -> call.state() == CallState.CANCELLED)
                .map(by -> since(Kind.CALL_CANCELLED, by.at()));
    }

    private static Optional<LetterState> withdrawn(CheckableLetter letter, LetterMarks marks) {
        boolean saysSo = letter.essence().outcome().equals(Optional.of(LetterEssence.Outcome.WITHDRAWN));
        return marks.withdrawal().filter(_ -> !saysSo).map(mark -> since(Kind.WITHDRAWN, mark.at()));
    }

    private static Optional<LetterState> replaced(CheckableLetter letter, LetterMarks marks) {
        return marks.submission()
                .filter(_ -> letter.essence().kind() == LetterKind.RECEIPT)
                .filter(mark -> isLater(mark, letter.essence()))
                .map(mark -> since(mark.counts() ? Kind.SUBMITTED_AGAIN : Kind.TAKEN_BACK, mark.at()));
    }

    /** After an erasure in an open call the versions begin again, but not the time. */
    private static boolean isLater(LetterMarks.Submitted mark, LetterEssence receipt) {
        return mark.version() > receipt.version() || mark.at().isAfter(receipt.subjectAt());
    }

    private static Optional<LetterState> corrected(CheckableLetter letter, Call call) {
        return call.publication()
                .filter(_ -> letter.essence().kind() != LetterKind.RECEIPT)
                .filter(_ -> call.publications().size() > letter.publication())
                .map(publication -> since(Kind.RESULT_CORRECTED, publication.at()));
    }

    private static LetterState since(Kind kind, Instant at) {
        return new LetterState(kind, Optional.of(at));
    }
}
