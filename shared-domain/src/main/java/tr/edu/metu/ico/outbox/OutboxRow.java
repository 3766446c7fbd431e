package tr.edu.metu.ico.outbox;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/**
 * A notification for a student about a call. It holds facts only; the text is chosen when it is sent. There is one row
 * for each student, kind and subject.
 *
 * @param subject the change it is about, such as {@code 7.<sum>} for version 7 of a definition or the id of an import.
 *                Rows are stored before the change takes effect, so a row is sent only once its subject is in force; if
 *                it never is, the row is never sent. So the subject identifies exactly one change.
 * @param at      when the change was made
 * @param facts   what a message needs, as codes and values by name, such as {@code exams: [TOEFL_IBT]}
 */
public record OutboxRow(
        CallId call,
        StudentNumber student,
        Kind kind,
        String subject,
        Instant at,
        SortedMap<String, List<String>> facts) {

    /** By student, kind and subject: the order in which rows are read. */
    public static final Comparator<OutboxRow> ORDER = Comparator.comparing(OutboxRow::student)
            .thenComparing(row -> row.kind().name())
            .thenComparing(OutboxRow::subject);

    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

    public OutboxRow {
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException(
                    "subject must be 1 to 128 letters, digits, dots, hyphens and underscores");
        }
        var copy = new TreeMap<String, List<String>>();
        facts.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        facts = Collections.unmodifiableSortedMap(copy);
    }

    /** The kind of notification. */
    public enum Kind {
        /** The call no longer accepts an exam that the student has claimed or has on record. */
        ACCEPTED_EXAMS_SHORTENED,
        /** A partner that the student has chosen is no longer in the list, or its terms changed. */
        PARTNER_LIST_CHANGED
    }
}
