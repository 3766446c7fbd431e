package tr.edu.metu.ico.rulebook;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.announcement.Text;

/**
 * A place for one kind of document in a call.
 *
 * @param code         such as {@code LANGUAGE}
 * @param special      evidence of a special category (health, protection, disaster), kept apart
 * @param contentTypes accepted media types
 * @param maxBytes     largest accepted file
 */
public record DocumentSlot(String code, boolean special, Set<String> contentTypes, long maxBytes, Text title) {
    /** The media types that an upload can be recognised as; a slot for others would refuse every file. */
    public static final Set<String> RECOGNISED = Set.of("application/pdf", "image/jpeg", "image/png");

    private static final long LARGEST = 50_000_000L;

    public DocumentSlot {
        Parameter.code("code", code, "LANGUAGE");
        if (contentTypes.isEmpty() || !RECOGNISED.containsAll(contentTypes)) {
            throw new IllegalArgumentException("contentTypes must be some of " + new TreeSet<>(RECOGNISED));
        }
        if (maxBytes < 1 || maxBytes > LARGEST) {
            throw new IllegalArgumentException("maxBytes must be between 1 and " + LARGEST);
        }
        contentTypes = Collections.unmodifiableSortedSet(new TreeSet<>(contentTypes));
    }
}
