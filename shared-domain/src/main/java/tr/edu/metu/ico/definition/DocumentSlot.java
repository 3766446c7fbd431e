package tr.edu.metu.ico.definition;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.announcement.Text;

/**
 * A place for one kind of document in a call.
 *
 * @param code         such as {@code LANGUAGE}
 * @param special      evidence of a special category (health, protection, disaster), stored separately
 * @param contentTypes accepted media types
 * @param maxBytes     largest accepted file
 */
public record DocumentSlot(String code, boolean special, Set<String> contentTypes, long maxBytes, Text title) {
    /** The media types that uploads can be recognised as; a slot for any other type would refuse every file. */
    public static final Set<String> RECOGNISED = Set.of("application/pdf", "image/jpeg", "image/png");

    private static final long LARGEST = 50_000_000L;

    public DocumentSlot {
        Parameter.code("code", code, "LANGUAGE");
        var known = String.join(", ", new TreeSet<>(RECOGNISED));
        Fault.unless(
                !contentTypes.isEmpty() && RECOGNISED.containsAll(contentTypes),
                "contentTypes",
                "contentTypes must name at least one of " + known + " and nothing else, not "
                        + Fault.shown(String.join(", ", contentTypes)) + ".",
                "contentTypes yalnızca şunlardan en az birini içermelidir: " + known + "; verilen değer: "
                        + Fault.shown(String.join(", ", contentTypes)) + ".");
        Parameter.between("maxBytes", maxBytes, 1, LARGEST);
        contentTypes = Collections.unmodifiableSortedSet(new TreeSet<>(contentTypes));
    }
}
