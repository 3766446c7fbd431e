package tr.edu.metu.ico.outbox;

import java.util.List;
import java.util.stream.Collectors;
import tr.edu.metu.ico.call.CallId;

/**
 * Notices to people, kept until they are sent and afterwards as messages. Rows are stored before the write that puts their
 * change in force, and again after it, so that a worker killed at any point loses none; storing is idempotent, so a retry
 * duplicates none. Every read is strongly consistent.
 */
public interface Outbox {

    /** Stores the rows whose recipient, kind and subject have no row yet; existing rows stay unchanged. */
    void put(List<OutboxRow> rows);

    /** All rows of a person in a call, ordered by kind and subject. */
    List<OutboxRow> of(CallId call, Recipient to);

    /** All rows of a call in {@link OutboxRow#ORDER}. */
    List<OutboxRow> of(CallId call);

    /**
     * Stores those of the rows that are missing, for callers that put the same rows again and again: reading the outbox costs less
     * than as many writes that are refused.
     *
     * @param rows of this call
     * @return how many were missing
     */
    default int putMissing(CallId call, List<OutboxRow> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        var stored = of(call).stream().map(NoticeId::of).collect(Collectors.toSet());
        var missing =
                rows.stream().filter(row -> !stored.contains(NoticeId.of(row))).toList();
        put(missing);
        return missing.size();
    }
}
