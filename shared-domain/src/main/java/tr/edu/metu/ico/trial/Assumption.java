package tr.edu.metu.ico.trial;

import java.util.List;
import tr.edu.metu.ico.applicant.StudentNumber;

/**
 * Something that the office has not decided or set yet, and what a trial takes instead.
 *
 * @param what     the slot, quota or cohort in question; empty when the kind says it all
 * @param count    how many applications it touches; 1 for what touches the call
 * @param students the first of them, at most {@value #MOST_STUDENTS}; empty for what touches the call
 */
public record Assumption(Kind kind, String what, int count, List<StudentNumber> students) {
    static final int MOST_STUDENTS = 100;

    public Assumption {
        students = List.copyOf(students);
    }

    /** For what touches the call as a whole. */
    public static Assumption ofCall(Kind kind, String what) {
        return new Assumption(kind, what, 1, List.of());
    }

    static Assumption of(Kind kind, String what, List<StudentNumber> students) {
        var first = students.stream().sorted().limit(MOST_STUDENTS).toList();
        return new Assumption(kind, what, students.size(), first);
    }

    /** What is taken for decided. */
    public enum Kind {
        /** Uploads of the last minutes may not be registered yet; what is registered counts. */
        UPLOADS_NOT_RECONCILED,
        /** An undecided application counts as not approved. */
        UNDECIDED_REVIEW,
        /** An undecided document counts as not approved. */
        UNDECIDED_DOCUMENT,
        /** A petition on which the office has not ruled counts as refused. */
        UNDECIDED_PETITION,
        /** Without the average of its cohort an application has no score and is left out. */
        MISSING_COHORT_AVERAGE,
        /** Without a result of the exam of the call there is no English score. */
        MISSING_EXAM_RESULT,
        /** A second sitting in the same academic year counts as it is. */
        SECOND_EXAM_IN_THE_YEAR,
        /** A number of places that the office has not set is 0. */
        MISSING_QUOTA,
        /** Of a number larger than there can be, the largest possible is taken. */
        EXCESSIVE_QUOTA
    }
}
