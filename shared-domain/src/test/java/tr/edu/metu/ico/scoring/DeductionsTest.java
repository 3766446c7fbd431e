package tr.edu.metu.ico.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.agreement.StudyLevel.MS;
import static tr.edu.metu.ico.agreement.StudyLevel.PHD;
import static tr.edu.metu.ico.agreement.StudyLevel.POSTDOC;
import static tr.edu.metu.ico.applicant.Participation.Outcome.BENEFITED;
import static tr.edu.metu.ico.applicant.Participation.Outcome.LATE_WITHDRAWAL;
import static tr.edu.metu.ico.applicant.Participation.Outcome.LATE_WITHDRAWAL_FORCE_MAJEURE;
import static tr.edu.metu.ico.applicant.Participation.Outcome.SELECTED_AND_GRANTED;
import static tr.edu.metu.ico.applicant.Participation.Outcome.SELECTED_ZERO_GRANT;
import static tr.edu.metu.ico.applicant.Participation.Outcome.WITHDREW_IN_TIME;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.PenaltyScope.Lasts;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.rule.Deduction;

/** The deductions of the doctoral and exchange calls on histories from the ledger. */
class DeductionsTest {
    private static final Clause CLAUSE = SampleCall.clause("S-DED-1");
    private static final CountryCode JAPAN = new CountryCode("JP");
    private static final CountryCode KOREA = new CountryCode("KR");

    private static final Deductions DOCTORAL = new Deductions(
            "DOC",
            List.of(
                    new Deduction.BenefitedBefore(CLAUSE, -10, "DOC", false, false),
                    new Deduction.SelectedAndGranted(CLAUSE, -10, "DOC", false, true),
                    late("DOC", true, Lasts.EVERY)));
    private static final Deductions EXCHANGE = new Deductions(
            "OE",
            List.of(new Deduction.BenefitedBefore(CLAUSE, -10, "OE", true, false), late("OE", false, Lasts.NEXT)));
    private static final PenaltyScope SAME_CYCLE = new PenaltyScope(Set.of("OE"), true, Lasts.NEXT, -10);

    @Test
    void selected_and_granted_costs_as_much_as_having_travelled_and_never_twice() {
        assertEquals(Map.of("SELECTED_AND_GRANTED", -10), points(DOCTORAL, doc(SELECTED_AND_GRANTED)));
        assertEquals(Map.of("BENEFITED_BEFORE", -10), points(DOCTORAL, doc(SELECTED_AND_GRANTED), doc(BENEFITED)));
        assertEquals(Map.of(), points(DOCTORAL, doc(SELECTED_ZERO_GRANT)));
    }

    @Test
    void only_having_travelled_in_the_same_programme_stands_for_a_selection_with_a_grant() {
        var selected = new Deduction.SelectedAndGranted(CLAUSE, -10, "DOC", false, true);
        var travelled = new Deduction.BenefitedBefore(CLAUSE, -10, "OE", true, false);
        var beside = new Deductions("DOC", List.of(selected, travelled, late("DOC", true, Lasts.EVERY)));

        assertEquals(
                Map.of("SELECTED_AND_GRANTED", -10, "BENEFITED_BEFORE", -10, "LATE_WITHDRAWAL", -10),
                points(
                        beside,
                        from("DOC-2021", SELECTED_AND_GRANTED),
                        from("DOC-2022", LATE_WITHDRAWAL),
                        new Participation("OE", PHD, BENEFITED)));
    }

    @Test
    void a_grant_given_back_in_time_costs_nothing_and_given_back_late_costs_once() {
        assertEquals(Map.of(), points(DOCTORAL, doc(SELECTED_AND_GRANTED), doc(WITHDREW_IN_TIME)));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(DOCTORAL, doc(SELECTED_AND_GRANTED), doc(LATE_WITHDRAWAL)));
        assertEquals(Map.of(), points(DOCTORAL, doc(SELECTED_AND_GRANTED), doc(LATE_WITHDRAWAL_FORCE_MAJEURE)));
    }

    @Test
    void giving_back_one_grant_leaves_the_other() {
        assertEquals(
                Map.of("SELECTED_AND_GRANTED", -10),
                points(
                        DOCTORAL,
                        from("DOC-2021", SELECTED_AND_GRANTED),
                        from("DOC-2022", SELECTED_AND_GRANTED),
                        from("DOC-2022", WITHDREW_IN_TIME)));
    }

    @Test
    void a_call_may_count_a_grant_that_was_given_back() {
        var strict = new Deductions("DOC", List.of(new Deduction.SelectedAndGranted(CLAUSE, -10, "DOC", true, false)));

        assertEquals(
                Map.of("SELECTED_AND_GRANTED", -10), points(strict, doc(SELECTED_AND_GRANTED), doc(WITHDREW_IN_TIME)));
    }

    @Test
    void a_penalty_of_the_exchange_is_paid_once_and_one_of_the_doctoral_call_for_good() {
        var open = new Participation("OE", PHD, LATE_WITHDRAWAL);
        var paid = open.paidBy(Optional.of(new CallId("OE-2023")));
        var paidDoctoral = doc(LATE_WITHDRAWAL).paidBy(Optional.of(new CallId("DOC-2022")));

        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(EXCHANGE, open));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(EXCHANGE, open, open));
        assertEquals(Map.of(), points(EXCHANGE, paid));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(DOCTORAL, paidDoctoral));
    }

    @Test
    void the_using_call_says_whose_penalties_it_takes() {
        var fromIcm = new Participation("ICM", PHD, LATE_WITHDRAWAL);
        var fromMaster = new Participation("OE", MS, LATE_WITHDRAWAL);
        var sameCycle = new Deductions("OE", List.of(late("OE", true, Lasts.NEXT)));

        assertEquals(Map.of(), points(DOCTORAL, fromIcm));
        assertEquals(Map.of(), points(EXCHANGE, fromIcm));
        assertEquals(Map.of(), points(sameCycle, fromMaster));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(EXCHANGE, fromMaster));
    }

    @Test
    void a_penalty_costs_points_only_where_the_scope_of_its_call_covers_the_application_too() {
        var anyLevel = new PenaltyScope(Set.of("OE"), false, Lasts.NEXT, -10);
        var master = new Participation("OE", MS, LATE_WITHDRAWAL);
        var doctorate = new Participation("OE", PHD, LATE_WITHDRAWAL);
        var strict = new Deductions("OE", List.of(late("OE", true, Lasts.NEXT)));

        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(EXCHANGE, master.penalised(anyLevel)));
        assertEquals(Map.of(), points(EXCHANGE, master.penalised(SAME_CYCLE)));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(EXCHANGE, doctorate.penalised(SAME_CYCLE)));
        assertEquals(Map.of(), points(strict, master.penalised(anyLevel)));
        assertEquals(Map.of(), points(EXCHANGE, doctorate.penalised(PenaltyScope.NOTHING)));
    }

    @Test
    void
            a_loss_announced_for_all_erasmus_applications_costs_points_only_in_calls_that_take_penalties_of_that_programme() {
        var erasmus = new PenaltyScope(Set.of("ICM", "DOC"), true, Lasts.NEXT, -10);
        var fromIcm = new Participation("ICM", PHD, LATE_WITHDRAWAL).penalised(erasmus);
        var icm = new Deductions("ICM", List.of(late("ICM", false, Lasts.NEXT)));
        var both = new Deductions(
                "DOC",
                List.of(new Deduction.LateWithdrawal(
                        CLAUSE, -10, Set.of("DOC", "ICM"), true, Lasts.EVERY, Optional.empty())));

        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(icm, fromIcm));
        assertEquals(Map.of(), points(DOCTORAL, fromIcm));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(both, fromIcm));
    }

    @Test
    void how_long_a_penalty_lasts_is_decided_by_the_call_that_announced_it() {
        var later = Optional.of(new CallId("OE-2023"));
        var next = new Participation("OE", PHD, LATE_WITHDRAWAL).penalised(SAME_CYCLE);
        var every = new Participation("OE", PHD, LATE_WITHDRAWAL)
                .penalised(new PenaltyScope(Set.of("OE"), true, Lasts.EVERY, -10));

        assertEquals(Map.of(), points(EXCHANGE, next.paidBy(later)));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(EXCHANGE, every.paidBy(later)));
    }

    @Test
    void nobody_loses_more_points_than_were_announced_on_withdrawing_nor_more_than_this_call_takes() {
        var five = new PenaltyScope(Set.of("OE"), true, Lasts.NEXT, -5);
        var twenty = new PenaltyScope(Set.of("OE"), true, Lasts.NEXT, -20);
        var late = new Participation("OE", PHD, LATE_WITHDRAWAL);

        assertEquals(Map.of("LATE_WITHDRAWAL", -5), points(EXCHANGE, late.penalised(five)));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(EXCHANGE, late.penalised(twenty)));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(EXCHANGE, late.penalised(five), late.penalised(twenty)));
    }

    @Test
    void doctorate_and_post_doc_are_one_study_cycle_wherever_a_past_is_looked_at() {
        var postDoc = new Participation("OE", POSTDOC, BENEFITED);
        var grantedAsDoctoral = new Participation("DOC", PHD, SELECTED_AND_GRANTED);
        var leftAsPostDoc = new Participation("DOC", POSTDOC, WITHDREW_IN_TIME);

        assertEquals(Map.of("BENEFITED_BEFORE", -10), points(EXCHANGE, postDoc));
        assertEquals(
                Map.of("LATE_WITHDRAWAL", -10), points(DOCTORAL, new Participation("DOC", POSTDOC, LATE_WITHDRAWAL)));
        assertEquals(Map.of(), points(DOCTORAL, grantedAsDoctoral, leftAsPostDoc));
    }

    @Test
    void
            a_doctoral_stay_costs_whatever_the_level_was_and_with_or_without_a_grant_and_a_selection_without_one_nothing() {
        assertEquals(Map.of("BENEFITED_BEFORE", -10), points(DOCTORAL, new Participation("DOC", MS, BENEFITED)));
        assertEquals(Map.of("BENEFITED_BEFORE", -10), points(DOCTORAL, doc(SELECTED_ZERO_GRANT), doc(BENEFITED)));
        assertEquals(Map.of(), points(DOCTORAL, doc(SELECTED_ZERO_GRANT)));
        assertEquals(
                Map.of("SELECTED_AND_GRANTED", -10),
                points(DOCTORAL, new Participation("DOC", MS, SELECTED_AND_GRANTED)));
    }

    @Test
    void several_stays_cost_once_unless_the_call_counts_each() {
        var stay = new Participation("OE", PHD, BENEFITED);
        var each = new Deductions("OE", List.of(new Deduction.BenefitedBefore(CLAUSE, -10, "OE", true, true)));

        assertEquals(Map.of("BENEFITED_BEFORE", -10), points(EXCHANGE, stay, stay));
        assertEquals(Map.of("BENEFITED_BEFORE", -20), points(each, stay, stay));
    }

    @Test
    void citizenship_costs_the_application_or_only_the_choice() {
        var whole = citizenship(Deduction.Scope.APPLICATION, Deduction.International.FOREIGN_ONLY);
        var byChoice = citizenship(Deduction.Scope.CHOICE, Deduction.International.FOREIGN_ONLY);
        var japanese = applicant(Set.of(JAPAN), Optional.empty());

        assertEquals(Map.of("CITIZENSHIP", -10), points(whole.ofApplication(japanese, Set.of(KOREA, JAPAN))));
        assertEquals(Map.of(), points(whole.ofChoice(japanese, JAPAN)));
        assertEquals(Map.of(), points(byChoice.ofApplication(japanese, Set.of(KOREA, JAPAN))));
        assertEquals(Map.of("CITIZENSHIP", -10), points(byChoice.ofChoice(japanese, JAPAN)));
        assertEquals(Map.of(), points(byChoice.ofChoice(japanese, KOREA)));
    }

    @Test
    void who_is_international_follows_the_reading_unless_the_office_decided_on_the_student() {
        var foreignOnly = citizenship(Deduction.Scope.APPLICATION, Deduction.International.FOREIGN_ONLY);
        var anyForeign = citizenship(Deduction.Scope.APPLICATION, Deduction.International.ANY_FOREIGN);
        var both = Set.of(CountryCode.TURKIYE, JAPAN);
        var hit = Map.of("CITIZENSHIP", -10);

        assertEquals(Map.of(), points(foreignOnly.ofApplication(applicant(both, Optional.empty()), Set.of(JAPAN))));
        assertEquals(hit, points(anyForeign.ofApplication(applicant(both, Optional.empty()), Set.of(JAPAN))));
        assertEquals(hit, points(foreignOnly.ofApplication(applicant(both, Optional.of(true)), Set.of(JAPAN))));
        assertEquals(
                Map.of(),
                points(anyForeign.ofApplication(applicant(Set.of(JAPAN), Optional.of(false)), Set.of(JAPAN))));
        assertEquals(Map.of(), points(anyForeign.ofApplication(applicant(Set.of(), Optional.empty()), Set.of(JAPAN))));
    }

    private static Deductions citizenship(Deduction.Scope scope, Deduction.International international) {
        return new Deductions("OE", List.of(new Deduction.Citizenship(CLAUSE, -10, scope, international)));
    }

    private static Deduction late(String programme, boolean sameLevel, Lasts lasts) {
        return new Deduction.LateWithdrawal(CLAUSE, -10, Set.of(programme), sameLevel, lasts, Optional.empty());
    }

    private static Participation doc(Participation.Outcome outcome) {
        return new Participation("DOC", PHD, outcome);
    }

    private static Participation from(String call, Participation.Outcome outcome) {
        return new Participation("DOC", PHD, outcome, 0, Optional.of(new CallId(call)), Optional.empty());
    }

    private static Map<String, Integer> points(Deductions deductions, Participation... history) {
        var applicant = new Applicant(record(Set.of(CountryCode.TURKIYE), PHD), List.of(), Arrays.asList(history));
        return points(deductions.ofApplication(applicant, Set.of(JAPAN)));
    }

    private static Map<String, Integer> points(List<Adjustment> adjustments) {
        return adjustments.stream()
                .collect(Collectors.toMap(
                        Adjustment::code, adjustment -> adjustment.points().intValueExact()));
    }

    private static Applicant applicant(Set<CountryCode> citizenships, Optional<Boolean> byOffice) {
        return new Applicant(record(citizenships, PHD), List.of(), List.of()).withHistory(List.of(), byOffice);
    }

    private static AcademicRecord record(Set<CountryCode> citizenships, StudyLevel level) {
        return new AcademicRecord(
                new StudentNumber("2500001"),
                "Student",
                new Cohort(new DepartmentCode("CENG"), level, 3),
                2,
                Optional.of(Cgpa.of("3.40")),
                true,
                false,
                citizenships);
    }
}
