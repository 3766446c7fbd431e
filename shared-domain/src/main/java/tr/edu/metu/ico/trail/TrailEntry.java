package tr.edu.metu.ico.trail;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An audit log entry, written in the same transaction as the change it reports. No personal data: people appear only by
 * subject or student number, and only inside the trail.
 *
 * @param id     random, unique
 * @param actor  subject of the person, or {@code system:<function>}
 * @param action the action, such as {@code application.submit}
 * @param object the object of the action, such as {@code OE-2024/2500001}
 * @param detail ids, versions, codes and digests; never what somebody wrote
 * @param words  what somebody wrote as the reason, where nothing else keeps it. It is stored beside the entry and is no part of
 *               the chain, which holds only its digest (in {@code detail}): it can be erased without breaking the chain
 *               (decision 0060)
 */
public record TrailEntry(
        String id, Instant at, String actor, String action, String object, String detail, Optional<String> words) {

    private static final Pattern STUDENT = Pattern.compile("(?<![0-9A-Za-z])[0-9]{7}(?![0-9A-Za-z])");

    /** In the order of time. */
    public static final Comparator<TrailEntry> BY_TIME =
            Comparator.comparing(TrailEntry::at).thenComparing(TrailEntry::id);

    /** An entry without words beside it. */
    public TrailEntry(String id, Instant at, String actor, String action, String object, String detail) {
        this(id, at, actor, action, object, detail, Optional.empty());
    }

    /** The student numbers in it: of who acted, and of whom it is about. */
    public Set<String> students() {
        return STUDENT.matcher(String.join(" ", actor, object, detail))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The canonical form that is hashed; it includes the trail's name, so that no entry fits into another trail. */
    public String canonical(String trail) {
        return NetString.of(List.of(trail, id, at.toString(), actor, action, object, detail));
    }
}
