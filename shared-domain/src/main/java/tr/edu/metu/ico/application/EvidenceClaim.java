package tr.edu.metu.ico.application;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Parameter;

/**
 * A ground for additional points that the student claims.
 *
 * @param code     the adjustment of the call, such as {@code AFAD_AID}
 * @param relation to whom the ground applies when it is not the student, such as {@code CHILD}
 */
public record EvidenceClaim(String code, Optional<String> relation) {

    public EvidenceClaim {
        Parameter.code("claim", code, "AFAD_AID");
        relation.ifPresent(value -> Parameter.relation("relation", value));
    }
}
