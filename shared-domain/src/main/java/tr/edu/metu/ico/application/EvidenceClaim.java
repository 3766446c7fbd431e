package tr.edu.metu.ico.application;

import java.util.Optional;

/**
 * A ground for additional points that the student claims.
 *
 * @param code     the adjustment of the call, such as {@code AFAD_AID}
 * @param relation to whom the ground applies when it is not the student, such as {@code CHILD}
 */
public record EvidenceClaim(String code, Optional<String> relation) {

    public EvidenceClaim {
        if (!code.matches("[A-Z][A-Z0-9_]{1,39}")) {
            throw new IllegalArgumentException("claim must be capital letters, such as AFAD_AID");
        }
        relation.ifPresent(EvidenceClaim::checkRelation);
    }

    private static void checkRelation(String relation) {
        if (!relation.matches("[A-Z][A-Z_]{1,29}")) {
            throw new IllegalArgumentException("relation must be capital letters, such as CHILD");
        }
    }
}
