package tr.edu.metu.ico.trail;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * An audit log entry, written in the same transaction as the change it reports. No personal data: people appear only by
 * subject or student number, and only inside the trail.
 *
 * @param id     random, unique
 * @param actor  subject of the person, or {@code system:<function>}
 * @param action the action, such as {@code application.submit}
 * @param object the object of the action, such as {@code OE-2024/2500001}
 * @param detail reason, version or digest; never content
 */
public record TrailEntry(String id, Instant at, String actor, String action, String object, String detail) {

    /** In the order of time. */
    public static final Comparator<TrailEntry> BY_TIME =
            Comparator.comparing(TrailEntry::at).thenComparing(TrailEntry::id);

    /** The canonical form that is hashed; it includes the trail's name, so that no entry fits into another trail. */
    public String canonical(String trail) {
        return NetString.of(List.of(trail, id, at.toString(), actor, action, object, detail));
    }
}
