package tr.edu.metu.ico.outbox;

import java.util.List;
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
}
