package tr.edu.metu.ico.functions.notices.texts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import tr.edu.metu.ico.outbox.OutboxRow;

/**
 * Rows of one kind that are reported together: the first, and all whose change was made before it is due. The next row after
 * that is the first of the next mail.
 */
final class JoinedRows {

    private static final Comparator<OutboxRow> BY_TIME =
            Comparator.comparing(OutboxRow::at).thenComparing(OutboxRow::subject);

    private JoinedRows() {}

    /** Whether this row is the one that is sent. @param own all rows of its recipient in its call */
    static boolean isFirst(OutboxRow row, List<OutboxRow> own) {
        var sameKind = own.stream()
                .filter(other -> other.kind() == row.kind())
                .sorted(BY_TIME)
                .toList();
        var reportedUntil = Instant.MIN;
        for (var other : sameKind) {
            boolean first = !other.at().isBefore(reportedUntil);
            if (other.subject().equals(row.subject())) {
                return first;
            }
            reportedUntil = first ? other.dueAt() : reportedUntil;
        }
        return true;
    }
}
