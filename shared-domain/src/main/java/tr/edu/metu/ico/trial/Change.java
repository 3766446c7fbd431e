package tr.edu.metu.ico.trial;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.StudentNumber;

/** A changed input of a what-if. */
public sealed interface Change {

    /** Its field in the request, such as {@code changes.quotas[2]}, used in refusals. */
    String field();

    /** A different number of places, or none set. */
    record Places(String field, Quota.Kind kind, String code, OptionalInt places) implements Change {}

    /**
     * A different capacity of a university.
     *
     * @param pool a level and a semester of the pool; may be empty when there is only one
     */
    record Capacity(String field, UniversityId university, Optional<PoolScope> pool, int capacity) implements Change {}

    /** No agreement with a university. */
    record NoAgreement(String field, UniversityId university) implements Change {}

    /** A new or different average of a cohort. */
    record Average(String field, CohortAverage average) implements Change {}

    /**
     * Different facts of one student; empty values stay unchanged.
     *
     * @param language the English score on the METU IYS scale, whatever the student chose to be counted
     * @param verdicts whether the document in the slot of a bonus is approved
     */
    record Student(
            String field,
            StudentNumber student,
            Optional<Cgpa> cgpa,
            OptionalInt completedSemesters,
            Optional<BigDecimal> language,
            Optional<Boolean> researchAssistant,
            Map<String, Boolean> verdicts,
            Optional<Decision> review)
            implements Change {
        public Student {
            verdicts = Map.copyOf(verdicts);
        }
    }

    /** A different decision of the department. */
    record Decision(boolean approved, Set<UniversityId> declined) {
        public Decision {
            declined = Set.copyOf(declined);
        }
    }

    /** Without this application. */
    record Withdrawn(String field, StudentNumber student) implements Change {}
}
