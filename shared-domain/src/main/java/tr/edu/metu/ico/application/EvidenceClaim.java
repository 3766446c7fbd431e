package tr.edu.metu.ico.application;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.announcement.Parameter;

/**
 * A ground for additional points that the student claims. An officer decides by the official document; the relation
 * only says what to look for (reading A-41).
 *
 * @param code     the adjustment of the call, such as {@code AFAD_AID}
 * @param relation to whom the ground applies when it is not the student, such as {@code CHILD}
 * @param words    the relation in the student's words where it is {@link #OTHER}; for those who may open the document
 *                 only
 */
public record EvidenceClaim(String code, Optional<String> relation, Optional<String> words) {

    /** The suggested relations; {@code SELF} is the student. */
    public static final Set<String> RELATIONS =
            Set.of("SELF", "SPOUSE", "CHILD", "PARENT", "SIBLING", "GRANDPARENT", "GRANDCHILD");

    /** None of the suggested ones. */
    public static final String OTHER = "OTHER";

    /** Maximum length of the words, in characters. */
    public static final int LONGEST_WORDS = 100;

    public EvidenceClaim {
        Parameter.code("claim", code, "AFAD_AID");
        relation.ifPresent(value -> Parameter.relation("relation", value));
    }

    /** A claim without words. */
    public EvidenceClaim(String code, Optional<String> relation) {
        this(code, relation, Optional.empty());
    }

    /** The allowed names, in order. */
    public static String named() {
        var names = new TreeSet<>(RELATIONS);
        return String.join(", ", names) + ", " + OTHER;
    }
}
