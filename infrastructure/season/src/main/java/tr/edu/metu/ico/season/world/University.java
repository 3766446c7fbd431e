package tr.edu.metu.ico.season.world;

import java.util.List;
import java.util.Optional;

/**
 * An invented partner university and what its agreement offers.
 *
 * @param departments empty when it is for all
 * @param hostMinimum the host's own minimum CGPA, a decimal text
 * @param phdOnly     whether its country is open to doctoral students only
 */
public record University(
        String id,
        String name,
        String country,
        int capacity,
        List<String> levels,
        List<String> semesters,
        List<String> departments,
        Optional<String> hostMinimum,
        boolean phdOnly) {
    public University {
        levels = List.copyOf(levels);
        semesters = List.copyOf(semesters);
        departments = List.copyOf(departments);
    }

    /** What the host requires of the language; those with a minimum CGPA ask for one. */
    public Optional<String> hostLanguage() {
        return hostMinimum.map(_ -> "English B2 (TOEFL iBT 79)");
    }

    /** Whether a student of this department and level may choose it. */
    public boolean takes(String department, String level) {
        return levels.contains(level)
                && (!phdOnly || level.equals("PHD"))
                && (departments.isEmpty() || departments.contains(department));
    }
}
