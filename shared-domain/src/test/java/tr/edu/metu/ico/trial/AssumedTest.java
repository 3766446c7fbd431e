package tr.edu.metu.ico.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.ExamCall;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.selection.Sealed;
import tr.edu.metu.ico.selection.Selection;
import tr.edu.metu.ico.trial.Assumption.Kind;

class AssumedTest {
    private static final StudentNumber ADA = new StudentNumber("2500001");

    @Test
    void when_everything_is_decided_nothing_is_assumed() {
        var input = input(Sealed.by("2500001", "3.00", "90", "TOKYO"));

        assertEquals(new Assumed(input, List.of()), assumed(SampleCall.definition(), input));
    }

    @Test
    void INV_23_what_is_undecided_counts_as_not_approved_and_of_special_documents_only_the_number_is_shown() {
        var undecided = Sealed.by("2500001", "3.00", "90", "TOKYO").without("review");
        var unjudged = Sealed.by("2500002", "3.00", "90", "TOKYO").claiming("AFAD_AID", Optional.empty());
        var input = input(undecided, unjudged);

        var assumed = assumed(SampleCall.definition(), input);

        assertEquals(
                List.of(
                        new Assumption(Kind.UNDECIDED_REVIEW, "", 1, List.of(ADA)),
                        new Assumption(Kind.UNDECIDED_DOCUMENT, "", 1, List.of())),
                assumed.assumptions());
        assertEquals(List.of("NOT_APPROVED", "PLACED"), statuses(SampleCall.definition(), assumed.input()));
    }

    @Test
    void an_application_without_the_average_of_its_cohort_is_left_out() {
        var whole = input(Sealed.by("2500001", "3.00", "90", "TOKYO"));
        var input = new SealedInput(
                whole.call(), 1, whole.definition(), whole.applications(), whole.agreements(), List.of());

        var assumed = assumed(SampleCall.definition(), input);

        assertEquals(
                List.of(new Assumption(Kind.MISSING_COHORT_AVERAGE, "CENG UG 5", 1, List.of(ADA))),
                assumed.assumptions());
        assertEquals(List.of(), statuses(SampleCall.definition(), assumed.input()));
    }

    @Test
    void who_has_no_exam_result_yet_has_no_english_score() {
        var input = input(Sealed.by("2500001", "3.00", "90", "TOKYO").takingTheExam());

        var assumed = assumed(ExamCall.definition(), input);

        assertEquals(List.of(new Assumption(Kind.MISSING_EXAM_RESULT, "", 1, List.of(ADA))), assumed.assumptions());
        assertEquals(List.of("INELIGIBLE"), statuses(ExamCall.definition(), assumed.input()));
    }

    @Test
    void numbers_that_are_missing_are_0_and_larger_ones_than_there_can_be_are_the_largest() {
        var list = SampleCall.inOneList(ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS);
        var ada = Sealed.by("2500001", "3.00", "90").assistant();

        var missing = assumed(list, input(ada));
        assertEquals(
                List.of(new Assumption(Kind.MISSING_QUOTA, "RESERVED RESEARCH_ASSISTANTS", 1, List.of())),
                missing.assumptions());
        assertEquals(List.of("MAIN_LIST"), statuses(list, missing.input()));

        var reserved = new Quota(Quota.Kind.RESERVED, Quota.RESEARCH_ASSISTANTS, 9);
        var excessive = assumed(list, Sealed.with(input(ada), List.of(reserved)));
        assertEquals(
                List.of(new Assumption(Kind.EXCESSIVE_QUOTA, "RESERVED RESEARCH_ASSISTANTS", 1, List.of())),
                excessive.assumptions());
        assertEquals(
                List.of(new Quota(Quota.Kind.RESERVED, Quota.RESEARCH_ASSISTANTS, 3)),
                excessive.input().quotas());
        assertEquals(List.of("MAIN_LIST"), statuses(list, excessive.input()));
    }

    @Test
    void without_any_number_of_grants_nobody_gets_one() {
        var assumed = assumed(SampleCall.withGrants(), input(Sealed.by("2500001", "3.00", "90", "TOKYO")));

        assertEquals(List.of(new Assumption(Kind.MISSING_QUOTA, "GRANTS ALL", 1, List.of())), assumed.assumptions());
        assertEquals(List.of("PLACED_ZERO_GRANT"), statuses(SampleCall.withGrants(), assumed.input()));
    }

    @Test
    void many_of_one_kind_are_counted_and_the_first_hundred_named() {
        var many = IntStream.range(2500001, 2500151)
                .mapToObj(number ->
                        Sealed.by(String.valueOf(number), "3.00", "90", "TOKYO").without("review"))
                .toArray(Sealed[]::new);

        var reported = assumed(SampleCall.definition(), input(many)).assumptions();

        assertEquals(
                List.of(150, 100, "2500100"),
                List.of(
                        reported.getFirst().count(),
                        reported.getFirst().students().size(),
                        reported.getFirst().students().getLast().value()));
    }

    @Test
    void every_assumption_has_a_sentence_of_its_own_in_both_languages() {
        var all = Arrays.stream(Kind.values())
                .map(kind -> AssumptionWording.of(Assumption.ofCall(kind, "X")))
                .toList();

        assertEquals(
                Kind.values().length,
                all.stream().map(text -> text.en()).distinct().count());
        assertEquals(
                Kind.values().length,
                all.stream().map(text -> text.tr()).distinct().count());
        assertEquals(
                "There is no average of the cohort CENG UG 5; its applications are left out.",
                AssumptionWording.of(Assumption.ofCall(Kind.MISSING_COHORT_AVERAGE, "CENG UG 5"))
                        .en());
    }

    @Test
    void a_petition_without_a_ruling_changes_nothing() {
        var input = input(Sealed.by("2500001", "3.00", "90", "TOKYO"));

        assertEquals(
                new Assumed(input, List.of(new Assumption(Kind.UNDECIDED_PETITION, "", 1, List.of(ADA)))),
                Assumed.of(SampleCall.definition(), input, List.of(ADA)));
    }

    private static Assumed assumed(CallDefinition call, SealedInput input) {
        return Assumed.of(call, input, List.of());
    }

    private static SealedInput input(Sealed... applications) {
        return Sealed.input(List.of(Sealed.agreement("TOKYO", "JP", 2)), Arrays.asList(applications));
    }

    private static List<String> statuses(CallDefinition call, SealedInput input) {
        var rows = Selection.select(call, input);
        assertEquals(List.of(), RunChecker.check(call, input, rows));
        return rows.stream().map(row -> row.outcome().status()).toList();
    }
}
