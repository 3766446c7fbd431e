package tr.edu.metu.ico.functions.trials;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A request for a trial run.
 *
 * @param note    the officer's note
 * @param changes changed inputs
 */
record TrialRequest(Optional<String> note, Optional<ChangesBody> changes) {

    /** The changed inputs of a what-if; everything else stays as it is. */
    record ChangesBody(
            Optional<List<QuotaBody>> quotas,
            Optional<List<AgreementBody>> agreements,
            Optional<List<AverageBody>> averages,
            Optional<List<ParameterBody>> parameters,
            Optional<List<StudentBody>> students,
            Optional<List<String>> withdraw) {}

    /** @param places missing when none is set */
    record QuotaBody(String kind, String code, Optional<Integer> places) {}

    /**
     * A different capacity, or no agreement.
     *
     * @param level    with {@code semester}, identifies the pool where the university has several
     */
    record AgreementBody(
            String university,
            Optional<String> level,
            Optional<String> semester,
            Optional<Integer> capacity,
            Optional<Boolean> removed) {}

    /** @param average a decimal text such as {@code 2.89} */
    record AverageBody(String department, String level, int semester, String average) {}

    /** @param path such as {@code /rules/OE24-ELIG-1/minimum} */
    record ParameterBody(String path, JsonNode value) {}

    /**
     * Changed facts of one student.
     *
     * @param cgpa     a decimal text
     * @param language the English score on the METU IYS scale, a decimal text
     */
    record StudentBody(
            String student,
            Optional<String> cgpa,
            Optional<Integer> completedSemesters,
            Optional<String> language,
            Optional<Boolean> researchAssistant,
            Optional<List<VerdictBody>> verdicts,
            Optional<ReviewBody> review) {}

    /** Whether the document in a bonus slot is approved. */
    record VerdictBody(String slot, boolean approved) {}

    /** @param decision {@code APPROVED} or {@code DECLINED} */
    record ReviewBody(String decision, Optional<List<String>> declinedChoices) {}
}
