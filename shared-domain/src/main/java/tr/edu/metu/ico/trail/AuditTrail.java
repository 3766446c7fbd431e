package tr.edu.metu.ico.trail;

import java.util.List;

/** The append-only audit trail of a call. */
public interface AuditTrail {

    /** Appends an entry that reports no state change, such as a signed link that was handed out. */
    void append(String call, TrailEntry entry);

    /** All entries of a call in order of time. */
    List<TrailEntry> of(String call);
}
