package tr.edu.metu.ico.applicant;

import java.util.Optional;

/**
 * What an officer found about a student where the rules leave it to the office; empty where nobody ruled.
 *
 * @param courseLoadSufficient whether the course load of the exchange semester is enough (reading A-36)
 * @param continuesAtSameLevel whether the student continues at the same level; it wins over the declaration (reading A-37)
 */
public record OfficeFindings(Optional<Boolean> courseLoadSufficient, Optional<Boolean> continuesAtSameLevel) {

    /** Nobody ruled on anything. */
    public static final OfficeFindings NONE = new OfficeFindings(Optional.empty(), Optional.empty());

    public OfficeFindings withCourseLoad(boolean sufficient) {
        return new OfficeFindings(Optional.of(sufficient), continuesAtSameLevel);
    }

    public OfficeFindings withSameLevel(boolean continues) {
        return new OfficeFindings(courseLoadSufficient, Optional.of(continues));
    }
}
