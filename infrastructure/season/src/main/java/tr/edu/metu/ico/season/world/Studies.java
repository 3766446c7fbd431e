package tr.edu.metu.ico.season.world;

import java.util.Optional;

/**
 * A student's studies, as in the academic records.
 *
 * @param semester of the cohort
 * @param cgpa a decimal text; empty while there is none
 */
public record Studies(
        String department,
        String level,
        int semester,
        int completedSemesters,
        Optional<String> cgpa,
        boolean fullDegree,
        boolean preparatory,
        boolean fullTime,
        boolean researchAssistant) {

    /** Full-time studies for a degree without any problems. */
    public static Studies regular(String department, String level, int semester, String cgpa) {
        return new Studies(department, level, semester, semester - 1, Optional.of(cgpa), true, false, true, false);
    }

    /** The same as a research assistant. */
    Studies assisting() {
        return new Studies(
                department, level, semester, completedSemesters, cgpa, fullDegree, preparatory, fullTime, true);
    }

    /** The same, half-time. */
    Studies partTime() {
        return new Studies(
                department,
                level,
                semester,
                completedSemesters,
                cgpa,
                fullDegree,
                preparatory,
                false,
                researchAssistant);
    }

    /** The same with another grade average. */
    public Studies withCgpa(String other) {
        return new Studies(
                department,
                level,
                semester,
                completedSemesters,
                Optional.of(other),
                fullDegree,
                preparatory,
                fullTime,
                researchAssistant);
    }

    /** The same without being registered for a degree. */
    Studies withoutDegree() {
        return new Studies(
                department, level, semester, completedSemesters, cgpa, false, preparatory, fullTime, researchAssistant);
    }

    /** The same with nothing completed. */
    Studies justBegun() {
        return new Studies(department, level, semester, 0, cgpa, fullDegree, preparatory, fullTime, researchAssistant);
    }

    /** The same in the preparatory year, which has no grade average. */
    Studies inPreparation() {
        return new Studies(
                department, level, semester, 0, Optional.empty(), fullDegree, true, fullTime, researchAssistant);
    }
}
