package tr.edu.metu.ico.functions.trail;

import java.time.Instant;
import tr.edu.metu.ico.trail.Ids;
import tr.edu.metu.ico.trail.TrailEntry;

/** Creates the entries of the audit trail. */
public final class Trail {

    private final Ids ids;

    public Trail(Ids ids) {
        this.ids = ids;
    }

    public TrailEntry entry(Instant at, String actor, String action, String object, String detail) {
        return new TrailEntry(ids.next(), at, actor, action, object, detail);
    }
}
