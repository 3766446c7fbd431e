package tr.edu.metu.ico.applicant;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.agreement.CountryCode;

/**
 * What the registrar knows of a student as of the deadline.
 *
 * @param name               given and family name
 * @param completedSemesters semesters completed in the programme of enrolment
 * @param cgpa               empty while there is none
 * @param fullDegree         registered as a full-degree student
 * @param preparatory        in Scientific Preparation or Basic English
 */
public record AcademicRecord(
        StudentNumber student,
        String name,
        Cohort cohort,
        int completedSemesters,
        Optional<Cgpa> cgpa,
        boolean fullDegree,
        boolean preparatory,
        Set<CountryCode> citizenships) {

    public AcademicRecord {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be empty");
        }
        if (completedSemesters < 0) {
            throw new IllegalArgumentException("completed semesters must not be negative");
        }
        citizenships = Collections.unmodifiableSortedSet(new TreeSet<>(citizenships));
    }

    /** A student who holds a foreign citizenship and no Turkish one (reading A-12). */
    public boolean international() {
        return !citizenships.isEmpty() && !citizenships.contains(CountryCode.TURKIYE);
    }
}
