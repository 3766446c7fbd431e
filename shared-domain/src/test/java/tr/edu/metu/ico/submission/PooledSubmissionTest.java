package tr.edu.metu.ico.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.selection.Sealed;

/** Choices of universities with pools, by a student of CENG with a CGPA of 2.90; scored on 20 December. */
class PooledSubmissionTest {
    private static final CallDefinition CALL = SampleCall.definition();
    private static final Agreement TOKYO = Sealed.agreement(
            "TOKYO",
            "JP",
            pool(Set.of(), terms("3.00", "2023-12-20"), Set.of(StudyLevel.UG), Semester.FALL),
            pool(Set.of("PHYS"), PoolTerms.NONE, Set.of(StudyLevel.UG), Semester.SPRING),
            pool(Set.of(), terms("2.90", "2023-12-21"), Set.of(StudyLevel.MS), Semester.FALL));

    @ParameterizedTest
    @CsvSource({
        "UG, FALL, ",
        "UG, SPRING, choices[0].university DEPARTMENT_NOT_OFFERED S-CHOICE-2",
        "UG, FULL_YEAR, choices[0].semester SEMESTER_NOT_OFFERED S-CHOICE-4",
        "MS, FALL, ",
        "MS, SPRING, choices[0].semester SEMESTER_NOT_OFFERED S-CHOICE-4",
        "PHD, FALL, choices[0].university LEVEL_NOT_OFFERED S-CHOICE-3"
    })
    void a_choice_is_judged_by_the_pool_it_falls_into(StudyLevel level, Semester semester, String problem) {
        assertEquals(Optional.ofNullable(problem).stream().toList(), problems(CALL, level, semester));
    }

    @Test
    void outside_the_pools_nobody_can_choose_even_where_the_call_has_no_rule_of_it() {
        var call = SampleCall.without(ChoiceRule.OnlyCurrentLevel.class, ChoiceRule.SemesterOffered.class);

        assertEquals(
                List.of("choices[0].semester SEMESTER_NOT_OFFERED"), problems(call, StudyLevel.MS, Semester.SPRING));
        assertEquals(List.of("choices[0].university LEVEL_NOT_OFFERED"), problems(call, StudyLevel.PHD, Semester.FALL));
        assertEquals(List.of(), problems(call, StudyLevel.MS, Semester.FALL));
    }

    @Test
    void minimum_and_deadlines_of_the_pool_are_warnings_and_those_of_another_are_none() {
        assertEquals(
                List.of("choices[0] HOST_MINIMUM_ABOVE_CGPA S-CHOICE-5", "choices[0] HOST_DEADLINE_BEFORE_RESULTS"),
                warnings(StudyLevel.UG, Semester.FALL));
        assertEquals(List.of(), warnings(StudyLevel.UG, Semester.SPRING));
        assertEquals(List.of(), warnings(StudyLevel.MS, Semester.FALL));
    }

    @Test
    void a_partner_without_places_may_be_chosen_and_is_warned_of() {
        var empty = TOKYO.withPools(TOKYO.pools().stream()
                .map(pool -> new Pool(pool.scope(), pool.departments(), 0, PoolTerms.NONE))
                .toList());
        var applicant = ada(StudyLevel.UG).applicant();

        var warned = SubmissionCheck.warnings(CALL, content(Semester.FALL), applicant, List.of(empty));

        assertEquals(List.of("choices[0] NO_PLACES"), reported(warned));
        assertEquals(
                "This university has 0 places for your level in this semester: as things stand nobody can be placed"
                        + " there.",
                warned.getFirst().text().en());
        assertEquals(
                List.of(), reported(SubmissionCheck.problems(CALL, content(Semester.FALL), applicant, List.of(empty))));
    }

    private static List<String> problems(CallDefinition call, StudyLevel level, Semester semester) {
        return reported(
                SubmissionCheck.problems(call, content(semester), ada(level).applicant(), List.of(TOKYO)));
    }

    private static List<String> warnings(StudyLevel level, Semester semester) {
        return reported(
                SubmissionCheck.warnings(CALL, content(semester), ada(level).applicant(), List.of(TOKYO)));
    }

    private static List<String> reported(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.field() + " " + p.code()
                        + p.rule().map(rule -> " " + rule).orElse(""))
                .toList();
    }

    private static Sealed ada(StudyLevel level) {
        return Sealed.by("2500001", "2.90", "80").at(level);
    }

    private static ApplicationContent content(Semester semester) {
        var choices = List.of(new Choice(new UniversityId("TOKYO"), semester));
        return new ApplicationContent(choices, new LanguageClaim.OnRecord(), List.of(), true, true);
    }

    private static PoolTerms terms(String minimum, String nomination) {
        return new PoolTerms(
                Optional.of(new BigDecimal(minimum)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(nomination)),
                Optional.empty());
    }

    private static Pool pool(Set<String> departments, PoolTerms terms, Set<StudyLevel> levels, Semester semester) {
        var only = departments.stream().map(DepartmentCode::new).collect(Collectors.toSet());
        return new Pool(new PoolScope(levels, Set.of(semester)), only, 1, terms);
    }
}
