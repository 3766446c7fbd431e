package tr.edu.metu.ico.functions.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.functions.trail.Words;
import tr.edu.metu.ico.ledger.EntryId;
import tr.edu.metu.ico.ledger.Ledger;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.ledger.LedgerEntry.Content;

/** Lets officers read a student's ledger, add entries and cancel wrong ones; nothing is ever deleted. */
public final class EditLedger {

    private static final int ID_DIGITS = 32;

    private final Ledger ledger;
    private final AffectedCalls touched;
    private final Trail trail;

    public EditLedger(Parts parts) {
        ledger = parts.ports().ledger();
        touched = new AffectedCalls(parts);
        trail = parts.trail();
    }

    public List<LedgerEntry> of(StudentNumber student) {
        return ledger.of(student);
    }

    /** Adds an entry; a retry returns the first entry, the same key with a different request is refused (INV-4). */
    public LedgerEntry add(
            Principal officer, StudentNumber student, IdempotencyKey key, Content content, String reason, Instant now) {
        var entry = LedgerEntry.byHand(
                student, id(officer, student, key), now, content, new LedgerEntry.Note(reason, officer.subject()));
        return RetryOnConflict.untilWritten(() -> tryToAdd(officer, entry));
    }

    private Optional<LedgerEntry> tryToAdd(Principal officer, LedgerEntry entry) {
        var known = ledger.of(entry.student());
        var before = known.stream().filter(e -> e.id().equals(entry.id())).findFirst();
        if (before.isPresent()) {
            return Optional.of(same(before.get(), entry));
        }
        requireSomethingToCancel(known, entry.content());
        var reported = trail.entry(
                entry.at(),
                officer.subject(),
                "ledger.add",
                "LEDGER/" + entry.student(),
                entry.id() + " " + Words.digest(entry.note().orElseThrow().reason()));
        return ledger.add(entry, touched.of(entry.student()), reported) ? Optional.of(entry) : Optional.empty();
    }

    private static EntryId id(Principal officer, StudentNumber student, IdempotencyKey key) {
        var digest = Sha256.of(officer.subject() + "\n" + student + "\n" + key.value());
        return new EntryId(digest.hex().substring(0, ID_DIGITS));
    }

    private static LedgerEntry same(LedgerEntry before, LedgerEntry asked) {
        if (before.content().equals(asked.content()) && before.note().equals(asked.note())) {
            return before;
        }
        throw Refusal.keyReused();
    }

    /**
     * Only an existing entry that is not itself a cancellation can be cancelled: to undo a cancellation, the entry is
     * written again.
     */
    private static void requireSomethingToCancel(List<LedgerEntry> known, Content content) {
        if (content instanceof Content.Cancels(var cancelled)
                && known.stream()
                        .noneMatch(entry ->
                                entry.id().equals(cancelled) && !(entry.content() instanceof Content.Cancels))) {
            throw Refusal.conflict(Problem.of(
                    "entry",
                    "NO_SUCH_ENTRY",
                    "The student's ledger has no such entry that could be cancelled.",
                    "Öğrencinin geçmiş kayıtlarında iptal edilebilecek böyle bir kayıt yok."));
        }
    }
}
