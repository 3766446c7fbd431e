package tr.edu.metu.ico.applicant;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.agreement.CountryCode;

/**
 * The registrar's data on a student as of the deadline.
 *
 * @param name               given and family name
 * @param completedSemesters semesters completed in the programme of enrolment
 * @param cgpa               empty while there is none
 * @param fullDegree         registered as a full-degree student
 * @param preparatory        in Scientific Preparation or Basic English
 * @param fullTime           a full-time student of a doctoral programme (DOC23-ELIG-1)
 * @param researchAssistant  employed as a research assistant (DOC23-PLACE-1)
 */
public record AcademicRecord(
        StudentNumber student,
        String name,
        Cohort cohort,
        int completedSemesters,
        Optional<Cgpa> cgpa,
        boolean fullDegree,
        boolean preparatory,
        Set<CountryCode> citizenships,
        boolean fullTime,
        boolean researchAssistant) {

    public AcademicRecord {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be empty");
        }
        if (completedSemesters < 0) {
            throw new IllegalArgumentException("completed semesters must not be negative");
        }
        citizenships = Collections.unmodifiableSortedSet(new TreeSet<>(citizenships));
    }

    /** For a student with no data on full-time study and assistantship. */
    public AcademicRecord(
            StudentNumber student,
            String name,
            Cohort cohort,
            int completedSemesters,
            Optional<Cgpa> cgpa,
            boolean fullDegree,
            boolean preparatory,
            Set<CountryCode> citizenships) {
        this(student, name, cohort, completedSemesters, cgpa, fullDegree, preparatory, citizenships, false, false);
    }

    public AcademicRecord withCompletedSemesters(int completed) {
        return new AcademicRecord(
                student,
                name,
                cohort,
                completed,
                cgpa,
                fullDegree,
                preparatory,
                citizenships,
                fullTime,
                researchAssistant);
    }

    public AcademicRecord withCgpa(Optional<Cgpa> other) {
        return new AcademicRecord(
                student,
                name,
                cohort,
                completedSemesters,
                other,
                fullDegree,
                preparatory,
                citizenships,
                fullTime,
                researchAssistant);
    }

    public AcademicRecord withFullTime(boolean yes) {
        return new AcademicRecord(
                student,
                name,
                cohort,
                completedSemesters,
                cgpa,
                fullDegree,
                preparatory,
                citizenships,
                yes,
                researchAssistant);
    }

    public AcademicRecord withResearchAssistant(boolean yes) {
        return new AcademicRecord(
                student, name, cohort, completedSemesters, cgpa, fullDegree, preparatory, citizenships, fullTime, yes);
    }

    /** A student who holds a foreign citizenship and no Turkish one (reading A-12). */
    public boolean international() {
        return !citizenships.isEmpty() && !citizenships.contains(CountryCode.TURKIYE);
    }
}
