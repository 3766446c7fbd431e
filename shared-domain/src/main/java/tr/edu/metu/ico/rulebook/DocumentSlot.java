package tr.edu.metu.ico.rulebook;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
    private static final long LARGEST = 50_000_000L;

    public DocumentSlot {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("code must be capital letters, such as LANGUAGE");
        }
        if (contentTypes.isEmpty()) {
            throw new IllegalArgumentException("contentTypes must name at least one type");
        }
        if (maxBytes < 1 || maxBytes > LARGEST) {
            throw new IllegalArgumentException("maxBytes must be between 1 and " + LARGEST);
        }
        contentTypes = Collections.unmodifiableSortedSet(new TreeSet<>(contentTypes));
    }
}
