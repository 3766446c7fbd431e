package tr.edu.metu.ico.functions.notices.arising;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.trail.TrailEntry;

/** An act of a call's audit trail, and the rows that follow from it. */
record Arising(CallId call, TrailEntry act) {

    /** Decisions wait as long, so that one that is soon corrected, and several in a row, are one mail. */
    static final Duration WAIT = Duration.ofMinutes(10);

    /** A row whose subject is this act. */
    OutboxRow now(Recipient to, OutboxRow.Kind kind) {
        return row(to, kind, act.id(), Duration.ZERO, Map.of());
    }

    /** The same, due when the act has not been corrected for a while. */
    OutboxRow later(Recipient to, OutboxRow.Kind kind) {
        return row(to, kind, act.id(), WAIT, Map.of());
    }

    /** A row about something that the act has created, such as a run. */
    OutboxRow about(Recipient to, OutboxRow.Kind kind, String subject, Map<String, List<String>> facts) {
        return row(to, kind, subject, Duration.ZERO, facts);
    }

    private OutboxRow row(
            Recipient to, OutboxRow.Kind kind, String subject, Duration wait, Map<String, List<String>> facts) {
        return new OutboxRow(call, to, kind, subject, act.at(), act.at().plus(wait), new TreeMap<>(facts));
    }

    /** The student whom the act concerns; the object of the act is the call, the number and perhaps a document. */
    Recipient student() {
        return Recipient.of(new StudentNumber(act.object().split("/")[1]));
    }

    /** A part of the detail, from 0; parts are separated by spaces. */
    String detail(int part) {
        return act.detail().split(" ")[part];
    }
}
