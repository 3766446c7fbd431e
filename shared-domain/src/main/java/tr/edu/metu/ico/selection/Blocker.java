package tr.edu.metu.ico.selection;

import java.time.LocalDate;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.DocumentId;

/** What still blocks sealing the inputs of a closed call. */
public sealed interface Blocker {

    /** Whether an officer may proceed without it, with a reason (reading A-20); undecided then means not approved. */
    default boolean waivable() {
        return switch (this) {
            case UndecidedReview _, UndecidedDocument _ -> true;
            case UndecidedPetition _,
                    MissingCohortAverage _,
                    MissingExamResult _,
                    SecondExamInTheYear _,
                    MissingQuota _,
                    ExcessiveQuota _ -> false;
        };
    }

    /** No coordinator has decided on the submission. */
    record UndecidedReview(StudentNumber student) implements Blocker {}

    /** No officer has decided on this document, the version that counts in its slot. */
    record UndecidedDocument(StudentNumber student, String slot, DocumentId document) implements Blocker {}

    /** The office has not ruled on a petition of the student (reading A-07). */
    record UndecidedPetition(StudentNumber student) implements Blocker {}

    /** The office imported no average for the student's cohort (reading A-44). */
    record MissingCohortAverage(StudentNumber student, Cohort cohort) implements Blocker {}

    /**
     * A rule of the call needs a number of places that the office has not imported.
     *
     * @param code the group or country; {@link Quota#ALL} when no number of this kind is set
     */
    record MissingQuota(Quota.Kind kind, String code) implements Blocker {}

    /** The office imported more places than allowed. */
    record ExcessiveQuota(Quota.Kind kind, String code, int most) implements Blocker {}

    /** The office imported no row for a student who chose the exam of the call. */
    record MissingExamResult(StudentNumber student) implements Blocker {}

    /** The student sat the exam of the call and, by the scores on record, had sat it in the same academic year before. */
    record SecondExamInTheYear(StudentNumber student, LocalDate earlier) implements Blocker {}
}
