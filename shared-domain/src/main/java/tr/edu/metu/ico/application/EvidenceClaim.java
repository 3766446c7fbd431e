package tr.edu.metu.ico.application;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A ground for additional points that the student claims. What the official document shows decides, and an officer says so;
 * the relation only tells what to look for (reading A-41).
 *
 * @param code     the adjustment of the call, such as {@code AFAD_AID}
 * @param relation to whom the ground applies when it is not the student, such as {@code CHILD}
 * @param words    the relation in the student's words where it is {@link #OTHER}; for those who may open the document only
 */
public record EvidenceClaim(String code, Optional<String> relation, Optional<String> words) {

    /** The relations that are suggested, {@code SELF} being the student. */
    public static final Set<String> RELATIONS =
            Set.of("SELF", "SPOUSE", "CHILD", "PARENT", "SIBLING", "GRANDPARENT", "GRANDCHILD");

    /** None of the suggested ones. */
    public static final String OTHER = "OTHER";

    /** Characters of the words, at most. */
    public static final int LONGEST_WORDS = 100;

    public EvidenceClaim {
        if (!code.matches("[A-Z][A-Z0-9_]{1,39}")) {
            throw new IllegalArgumentException("claim must be capital letters, such as AFAD_AID");
        }
        relation.ifPresent(EvidenceClaim::checkRelation);
    }

    /** A claim that says nothing in words. */
    public EvidenceClaim(String code, Optional<String> relation) {
        this(code, relation, Optional.empty());
    }

    private static void checkRelation(String relation) {
        if (!relation.matches("[A-Z][A-Z_]{1,29}")) {
            throw new IllegalArgumentException("relation must be capital letters, such as CHILD");
        }
    }

    /** The names that can be given, in their order. */
    public static String named() {
        var names = new TreeSet<>(RELATIONS);
        return String.join(", ", names) + ", " + OTHER;
    }

    EvidenceClaim withoutWords() {
        return new EvidenceClaim(code, relation);
    }
}
