package tr.edu.metu.ico.outbox;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tr.edu.metu.ico.call.CallId;

/**
 * A notice to a person about a call. It holds facts only; the text is composed when it is sent. There is one row for each
 * recipient, kind and subject (INV-28).
 *
 * @param subject the change it is about, such as {@code 7.<digest>} for version 7 of a definition or the id of an import.
 *                Rows are stored before the change takes effect, so a row is sent only once its subject is in force; if
 *                it never is, the row is never sent. So the subject identifies exactly one change.
 * @param at      when the change was made
 * @param dueAt   the notice is not sent before this time, so that a decision that is soon corrected is reported once
 * @param facts   what a message needs, as codes and values by name, such as {@code exams: [TOEFL_IBT]}
 */
public record OutboxRow(
        CallId call,
        Recipient to,
        Kind kind,
        String subject,
        Instant at,
        Instant dueAt,
        SortedMap<String, List<String>> facts) {

    /** By recipient, kind and subject: the order in which rows are read. */
    public static final Comparator<OutboxRow> ORDER = Comparator.comparing(
                    (OutboxRow row) -> row.to().text())
            .thenComparing(row -> row.kind().name())
            .thenComparing(OutboxRow::subject);

    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

    public OutboxRow {
        checkSubject(subject);
        if (dueAt.isBefore(at)) {
            throw new IllegalArgumentException("a notice cannot be due before its change was made");
        }
        var copy = new TreeMap<String, List<String>>();
        facts.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        facts = Collections.unmodifiableSortedMap(copy);
    }

    static void checkSubject(String subject) {
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException(
                    "subject must be 1 to 128 letters, digits, dots, hyphens and underscores");
        }
    }

    /** The kind of notice. */
    public enum Kind {
        /** An application was received, with what is still to do. */
        RECEIPT,
        /** An officer decided on a document. */
        DOCUMENT_VERDICT,
        /** The department's coordinator decided on the application. */
        COORDINATOR_DECISION,
        /** A partner that the student has chosen is no longer in the list, or its terms changed. */
        PARTNER_LIST_CHANGED,
        /** The call no longer accepts an exam that the student has claimed or has on record. */
        ACCEPTED_EXAMS_SHORTENED,
        /** A result can be read in the system; the notice never says which. */
        RESULT_AVAILABLE,
        /** A published result was corrected. */
        RESULT_CORRECTED,
        /** A withdrawal was recorded, with its consequence. */
        WITHDRAWAL,
        /** The office ruled on a petition. */
        PETITION_RULED,
        /** The office answered an objection. */
        OBJECTION_ANSWERED,
        /** A grant that another student gave back was passed on to this one. */
        GRANT_PASSED_ON,
        /** The call was cancelled. */
        CALL_CANCELLED,
        /** Reminder: a draft was never submitted, and the deadline is near. */
        DRAFT_NOT_SUBMITTED,
        /** Reminder: the draft differs from what was submitted, and the deadline is near. */
        CHANGES_NOT_SUBMITTED,
        /** Reminder for coordinators: applications wait for the department's decision. */
        APPLICATIONS_WAITING,
        /** Reminder: the time for objections is about to end. */
        OBJECTIONS_END,
        /** Reminder: the time for withdrawals without a penalty is about to end. */
        WITHDRAWALS_END,
        /** For officers: an imported file was read, and how it ended. */
        IMPORT_FINISHED,
        /** For officers: the seal cannot be made because something is still open. */
        SEAL_BLOCKED,
        /** For officers: the sanity gate has questions about a run. */
        GATE_FINDINGS,
        /** For the officer whom a proposal names: it waits for their approval. */
        PUBLICATION_PROPOSED
    }
}
