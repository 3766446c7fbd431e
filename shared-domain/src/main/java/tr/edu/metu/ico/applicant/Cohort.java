package tr.edu.metu.ico.applicant;

import java.util.Comparator;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;

/** Students of one department, level and semester; a CGPA is weighed against their average (OE24-SCORE-2). */
public record Cohort(DepartmentCode department, StudyLevel level, int semester) implements Comparable<Cohort> {

    private static final int LAST_SEMESTER = 20;

    public Cohort {
        if (semester < 1 || semester > LAST_SEMESTER) {
            throw new IllegalArgumentException("semester must be between 1 and " + LAST_SEMESTER);
        }
    }

    @Override
    public int compareTo(Cohort other) {
        return Comparator.comparing(Cohort::department)
                .thenComparing(Cohort::level)
                .thenComparing(Cohort::semester)
                .compare(this, other);
    }
}
