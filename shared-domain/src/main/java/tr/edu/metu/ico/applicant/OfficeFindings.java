package tr.edu.metu.ico.applicant;

import java.util.Optional;

/**
 * An officer's findings on a student where the rules leave the decision to the office; empty where there is no ruling.
 *
 * @param courseLoadSufficient whether the course load of the exchange semester is enough (reading A-36)
 * @param continuesAtSameLevel whether the student continues at the same level; it overrides the declaration (reading
 *
 */
public record OfficeFindings(Optional<Boolean> courseLoadSufficient, Optional<Boolean> continuesAtSameLevel) {

    /** No rulings. */
    public static final OfficeFindings NONE = new OfficeFindings(Optional.empty(), Optional.empty());

    public OfficeFindings withCourseLoad(boolean sufficient) {
        return new OfficeFindings(Optional.of(sufficient), continuesAtSameLevel);
    }

    public OfficeFindings withSameLevel(boolean continues) {
        return new OfficeFindings(courseLoadSufficient, Optional.of(continues));
    }
}
