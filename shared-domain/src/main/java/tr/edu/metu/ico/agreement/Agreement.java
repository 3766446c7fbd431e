package tr.edu.metu.ico.agreement;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a partner university offers in a call.
 *
 * @param capacity    places, never negative
 * @param departments the departments it is restricted to; empty when it is for all departments (OE24-CHOICE-2)
 * @param hostMinimum the host's own minimum CGPA: a warning, never a bar (OE24-CHOICE-5)
 * @param phdOnly     whether its country is open to doctoral students only (ICM24-ELIG-7, reading A-23)
 */
public record Agreement(
        UniversityId university,
        String name,
        CountryCode country,
        int capacity,
        Set<StudyLevel> levels,
        Set<Semester> semesters,
        Set<DepartmentCode> departments,
        Optional<BigDecimal> hostMinimum,
        boolean phdOnly) {

    private static final int LARGEST_CAPACITY = 10_000;

    public Agreement {
        if (capacity < 0 || capacity > LARGEST_CAPACITY) {
            throw new IllegalArgumentException("capacity must be between 0 and " + LARGEST_CAPACITY);
        }
        if (name.isBlank() || levels.isEmpty() || semesters.isEmpty()) {
            throw new IllegalArgumentException("an agreement needs a name, a level and a semester");
        }
        levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
        semesters = Collections.unmodifiableSortedSet(new TreeSet<>(semesters));
        departments = Collections.unmodifiableSortedSet(new TreeSet<>(departments));
    }

    /** For an agreement that is open to students of all its levels. */
    public Agreement(
            UniversityId university,
            String name,
            CountryCode country,
            int capacity,
            Set<StudyLevel> levels,
            Set<Semester> semesters,
            Set<DepartmentCode> departments,
            Optional<BigDecimal> hostMinimum) {
        this(university, name, country, capacity, levels, semesters, departments, hostMinimum, false);
    }

    public boolean isFor(DepartmentCode department) {
        return departments.isEmpty() || departments.contains(department);
    }
}
