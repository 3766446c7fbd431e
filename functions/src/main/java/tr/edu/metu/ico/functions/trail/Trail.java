package tr.edu.metu.ico.functions.trail;

import java.time.Instant;
import java.util.Optional;
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

    /** An entry whose reason nothing else keeps: the words are stored beside it, their digest in it. */
    public TrailEntry entryWithWords(Instant at, String actor, String action, String object, String words) {
        return new TrailEntry(ids.next(), at, actor, action, object, Words.digest(words), Optional.of(words));
    }
}
