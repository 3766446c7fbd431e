package tr.edu.metu.ico.functions.petition;

import java.util.Optional;
import tr.edu.metu.ico.functions.http.BodyFields;

/**
 * An officer's ruling.
 *
 * @param accepted for an absence: whether the excuse is accepted; for an international student: whether the student
 *                 counts as one; for a course load: whether it is enough; for the level: whether the student continues
 *                 at it
 * @param ruling   the number of the ruling that is revoked
 */
public record RulingRequestBody(String kind, Optional<Boolean> accepted, Optional<Integer> ruling, String reason) {

    /** The subjects of a ruling. */
    enum Kind {
        EXAM_ABSENCE,
        INTERNATIONAL,
        COURSE_LOAD,
        SAME_LEVEL,
        TAKES_BACK
    }

    private static final int LONGEST_REASON = 500;

    Kind checkedKind() {
        return BodyFields.oneOf("kind", Kind.class, kind);
    }

    boolean answer() {
        return BodyFields.required("accepted", accepted);
    }

    int takenBack() {
        return BodyFields.required("ruling", ruling);
    }

    String checkedReason() {
        return BodyFields.text("reason", reason, LONGEST_REASON);
    }
}
