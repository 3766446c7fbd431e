package tr.edu.metu.ico.trial;

import java.util.List;
import tr.edu.metu.ico.applicant.StudentNumber;

/**
 * Something the office has not decided or set yet, and what a trial assumes instead.
 *
 * @param what     the slot, quota or cohort concerned; empty when the kind is enough
 * @param count    number of affected applications; 1 if it concerns the call
 * @param students the first of them, at most {@value #MOST_STUDENTS}; empty if it concerns the call
 */
public record Assumption(Kind kind, String what, int count, List<StudentNumber> students) {
    static final int MOST_STUDENTS = 100;

    public Assumption {
        students = List.copyOf(students);
    }

    /** For assumptions about the call as a whole. */
    public static Assumption ofCall(Kind kind, String what) {
        return new Assumption(kind, what, 1, List.of());
    }

    static Assumption of(Kind kind, String what, List<StudentNumber> students) {
        var first = students.stream().sorted().limit(MOST_STUDENTS).toList();
        return new Assumption(kind, what, students.size(), first);
    }

    /** The kinds of assumption. */
    public enum Kind {
        /** Recent uploads may not be registered yet; only registered ones count. */
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
        /** A second sitting in the same academic year counts normally. */
        SECOND_EXAM_IN_THE_YEAR,
        /** A number of places that the office has not set is 0. */
        MISSING_QUOTA,
        /** An excessive number is replaced by the largest possible. */
        EXCESSIVE_QUOTA
    }
}
