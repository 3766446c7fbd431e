package tr.edu.metu.ico.adapters.dynamo;

import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.ledger.EntryId;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.ledger.LedgerEntry.Content;

/** Entries of the ledger, for the contracts. */
final class LedgerCast {
    private static final CallId BEFORE = new CallId("OE-2022");

    private LedgerCast() {}

    static LedgerEntry selected(StudentNumber student) {
        return LedgerEntry.selected(student, OE, NOON, line(Participation.Outcome.SELECTED_ZERO_GRANT, OE));
    }

    static LedgerEntry paid(StudentNumber student) {
        return LedgerEntry.paid(student, OE, NOON, line(Participation.Outcome.LATE_WITHDRAWAL, BEFORE));
    }

    static LedgerEntry byHand(StudentNumber student, Content content) {
        return LedgerEntry.byHand(
                student,
                new EntryId(Cast.id()),
                NOON.plusSeconds(60),
                content,
                new LedgerEntry.Note("letter of the host", "officer-1"));
    }

    static LedgerEntry stay(StudentNumber student) {
        return byHand(
                student,
                new Content.Line(new Participation(
                        "ICM", StudyLevel.MS, Participation.Outcome.BENEFITED, 5, Optional.empty(), Optional.empty())));
    }

    static List<LedgerEntry> ofEveryKind(StudentNumber student) {
        return List.of(
                selected(student),
                paid(student),
                LedgerEntry.granted(student, OE, NOON),
                LedgerEntry.of(Cast.lateWithdrawal(student)).orElseThrow(),
                stay(student),
                byHand(
                        student,
                        new Content.Line(line(Participation.Outcome.LATE_WITHDRAWAL, BEFORE)
                                .penalised(Cast.penalty()))),
                byHand(student, new Content.International(true)),
                byHand(student, new Content.Cancels(selected(student).id())));
    }

    private static Participation line(Participation.Outcome outcome, CallId call) {
        return new Participation("OE", StudyLevel.UG, outcome, 0, Optional.of(call), Optional.empty());
    }
}
