package tr.edu.metu.ico.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/**
 * One entry of a student's ledger, which later calls read. Entries are added and cancelled by other entries, never
 * deleted.
 *
 * @param at   when it happened: the publication, the receipt of the withdrawal, the passing on of a grant, the end
 *             of the mobility, or the officer's entry
 * @param note why and by whom it was written; empty for entries that follow from a published call
 */
public record LedgerEntry(StudentNumber student, EntryId id, Instant at, Content content, Optional<Note> note) {

    /** In the order of time. */
    public static final Comparator<LedgerEntry> BY_TIME =
            Comparator.comparing(LedgerEntry::at).thenComparing(LedgerEntry::id);

    public LedgerEntry {
        if (id.byHand() != note.isPresent()) {
            throw new IllegalArgumentException("reason and author stand on what an officer wrote, and only there");
        }
    }

    /** A student was selected in a call. */
    public static LedgerEntry selected(
            StudentNumber student, CallId call, Instant publishedAt, Participation selection) {
        return derived(student, EntryId.selected(call), publishedAt, new Content.Line(selection));
    }

    /** The score in a call paid for a penalty, so that no later one does (reading A-14). */
    public static LedgerEntry paid(StudentNumber student, CallId call, Instant publishedAt, Participation penalty) {
        return derived(student, EntryId.paid(call, penalty), publishedAt, new Content.Paid(penalty, call));
    }

    /** A freed grant of a call was passed on to a student (reading A-22). */
    public static LedgerEntry granted(StudentNumber student, CallId call, Instant passedOnAt) {
        return derived(student, EntryId.granted(call), passedOnAt, new Content.Granted(call));
    }

    /**
     * A student completed the mobility of a call.
     *
     * @param version   the version of the mobility that recorded it
     * @param happened  the end of the stay where it is known, otherwise when it was recorded
     * @param completed a line with outcome {@code BENEFITED}
     */
    public static LedgerEntry completed(
            StudentNumber student, CallId call, int version, Instant happened, Participation completed) {
        return derived(student, EntryId.completed(call, version), happened, new Content.Line(completed));
    }

    /** The completion recorded with this version was a mistake; it counts for no call. @param happened as recorded */
    public static LedgerEntry notCompleted(StudentNumber student, CallId call, int version, Instant happened) {
        var id = EntryId.completed(call, version);
        return derived(student, id.voided(), happened, new Content.Cancels(id));
    }

    /** The entry for a withdrawal; none before the publication (reading A-45). */
    public static Optional<LedgerEntry> of(Withdrawal withdrawal) {
        var outcome = switch (withdrawal.timing()) {
            case BEFORE_PUBLICATION -> Optional.<Participation.Outcome>empty();
            case IN_TIME -> Optional.of(Participation.Outcome.WITHDREW_IN_TIME);
            case LATE ->
                Optional.of(
                        withdrawal.excused()
                                ? Participation.Outcome.LATE_WITHDRAWAL_FORCE_MAJEURE
                                : Participation.Outcome.LATE_WITHDRAWAL);
        };
        return outcome.map(how -> derived(
                withdrawal.student(),
                EntryId.withdrawn(withdrawal.call()),
                withdrawal.receivedAt(),
                new Content.Withdrew(
                        withdrawal.call(),
                        how,
                        withdrawal.penalty().filter(_ -> how == Participation.Outcome.LATE_WITHDRAWAL))));
    }

    /** The same entry for a corrected result. @param erratum counted from 1 */
    LedgerEntry inErratum(int erratum) {
        return derived(student, id.inErratum(erratum), at, content);
    }

    /** Cancels this entry after a correction. */
    LedgerEntry voided(Instant correctedAt) {
        return derived(student, id.voided(), correctedAt, new Content.Cancels(id));
    }

    /** An officer's entry. */
    public static LedgerEntry byHand(StudentNumber student, EntryId id, Instant at, Content content, Note note) {
        return new LedgerEntry(student, id, at, content, Optional.of(note));
    }

    private static LedgerEntry derived(StudentNumber student, EntryId id, Instant at, Content content) {
        return new LedgerEntry(student, id, at, content, Optional.empty());
    }

    /** The content of an entry. */
    public sealed interface Content {

        /** An event. */
        record Line(Participation participation) implements Content {}

        /**
         * The student withdrew from the selection of a call.
         *
         * @param penalty the scope that the call announced for a late withdrawal, binding for later calls
         */
        record Withdrew(CallId call, Participation.Outcome outcome, Optional<PenaltyScope> penalty) implements Content {
            public Withdrew {
                if (!outcome.withdrawn()) {
                    throw new IllegalArgumentException("outcome must be a withdrawal");
                }
                if (penalty.isPresent() && outcome != Participation.Outcome.LATE_WITHDRAWAL) {
                    throw new IllegalArgumentException("penalty is for late withdrawals only");
                }
            }
        }

        /** The selection in a call now has a grant, whatever its result was. */
        record Granted(CallId call) implements Content {}

        /** A call's score paid for a late withdrawal. */
        record Paid(Participation penalty, CallId by) implements Content {}

        /** Whether the office counts the student as international (reading A-12). */
        record International(boolean international) implements Content {}

        /** Another entry no longer counts. */
        record Cancels(EntryId entry) implements Content {}
    }

    /** Why an officer wrote an entry. */
    public record Note(String reason, String author) {
        public Note {
            if (reason.isBlank() || author.isBlank()) {
                throw new IllegalArgumentException("reason and author must not be empty");
            }
        }
    }
}
