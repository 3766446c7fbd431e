package tr.edu.metu.ico.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.grant.GrantAmount;
import tr.edu.metu.ico.grant.GrantCalculator;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantFacts.Travel;
import tr.edu.metu.ico.grant.GrantOutcome;
import tr.edu.metu.ico.grant.GrantStep;
import tr.edu.metu.ico.grant.GrantTerms;
import tr.edu.metu.ico.grant.SampleRules;
import tr.edu.metu.ico.rule.DailyRule.Daily;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;
import tr.edu.metu.ico.rule.DailyRule.TravelDayRate;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.MonthlyRule.PartialMonth;
import tr.edu.metu.ico.rule.RuleTerms;

class GrantCheckerTest {
    private static final StudentNumber ADA = new StudentNumber("2500001");
    private static final GrantRule.Terms MONTHLY =
            RuleTerms.of(SampleRules.monthlyRules(PartialMonth.DAILY_1_30)).grants();
    private static final GrantRule.Terms DAILY = RuleTerms.of(
                    SampleRules.dailyRules(30, Daily.TIERED, TravelDayRate.NEIGHBOUR, TopUpBasis.PER_DAY)
                            .toList())
            .grants();
    private static final Optional<TopUpBasis> CONFIRMED = Optional.of(TopUpBasis.PER_DAY);
    private static final GrantFacts STUDY = new GrantFacts.StudyPeriod(
            4,
            11,
            new Travel.ByDistance(2500, true),
            Optional.of(new SupportClaim("DISABILITY", Optional.of(80), true)),
            0);
    private static final GrantFacts TRAINEESHIP = new GrantFacts.Traineeship(
            16, true, true, Optional.of(new SupportClaim("LAW_5395", Optional.empty(), true)));

    @Test
    void what_the_calculator_makes_keeps_every_promise() {
        assertEquals(List.of(), check(MONTHLY, true, STUDY, UnaryOperator.identity()));
        assertEquals(List.of(), check(MONTHLY, false, STUDY, UnaryOperator.identity()));
        assertEquals(List.of(), check(DAILY, true, TRAINEESHIP, UnaryOperator.identity()));
        assertEquals(List.of(), check(DAILY, false, TRAINEESHIP, UnaryOperator.identity()));
    }

    @Test
    void a_cent_too_much_in_the_total_is_found() {
        assertEquals(
                List.of("G2", "G3", "G4"),
                check(
                        DAILY,
                        true,
                        TRAINEESHIP,
                        reported -> new GrantAmount(
                                true, more(reported.total()), reported.first(), reported.second(), reported.steps())));
    }

    @Test
    void a_cent_moved_from_one_part_to_the_other_is_found() {
        assertEquals(
                List.of("G3", "G3"),
                check(
                        MONTHLY,
                        true,
                        STUDY,
                        reported -> new GrantAmount(
                                true,
                                reported.total(),
                                more(reported.first()),
                                reported.second().subtract(new BigDecimal("0.01")),
                                reported.steps())));
    }

    @Test
    void a_grant_reported_to_a_student_without_one_is_found() {
        var granted = computed(MONTHLY, true, STUDY);

        assertEquals(
                List.of("G1", "G1"),
                GrantChecker.check(MONTHLY, Optional.of(12), ADA, false, STUDY, CONFIRMED, granted).stream()
                        .map(Violation::promise)
                        .toList());
    }

    @Test
    void a_line_that_does_not_compute_and_a_missing_warning_are_found() {
        assertEquals(
                List.of("G5"),
                check(
                        DAILY,
                        true,
                        TRAINEESHIP,
                        reported -> with(
                                reported,
                                reported.steps().stream()
                                        .filter(step -> step.code() != GrantStep.Code.TOP_UP_BASIS_CONFIRMED)
                                        .toList())));
        assertEquals(
                List.of("G4"),
                check(
                        DAILY,
                        true,
                        TRAINEESHIP,
                        reported -> with(
                                reported,
                                reported.steps().stream()
                                        .map(step -> step.code() == GrantStep.Code.TRAVEL_DAY_AFTER
                                                ? new GrantStep(
                                                        step.code(),
                                                        step.quantity(),
                                                        more(step.rate()),
                                                        step.per(),
                                                        step.amount(),
                                                        step.rule())
                                                : step)
                                        .toList())));
    }

    @Test
    void a_top_up_that_nobody_confirmed_or_on_another_basis_is_found() {
        var reported = computed(DAILY, true, TRAINEESHIP);

        assertEquals(
                List.of("G2", "G5", "G5"),
                GrantChecker.check(DAILY, Optional.of(12), ADA, true, TRAINEESHIP, Optional.empty(), reported).stream()
                        .map(Violation::promise)
                        .toList());
        assertEquals(
                List.of("G2", "G5"),
                GrantChecker.check(
                                DAILY,
                                Optional.of(12),
                                ADA,
                                true,
                                TRAINEESHIP,
                                Optional.of(TopUpBasis.LUMP_SUM),
                                reported)
                        .stream()
                        .map(Violation::promise)
                        .toList());
    }

    @Test
    void facts_that_the_rules_pay_nothing_for_are_found() {
        var tooLong = new GrantFacts.Traineeship(31, true, true, Optional.empty());

        assertEquals(
                List.of("G2"),
                GrantChecker.check(
                                DAILY,
                                Optional.empty(),
                                ADA,
                                true,
                                tooLong,
                                CONFIRMED,
                                computed(DAILY, true, TRAINEESHIP))
                        .stream()
                        .map(Violation::promise)
                        .toList());
    }

    private static List<String> check(
            GrantRule.Terms rules, boolean granted, GrantFacts facts, UnaryOperator<GrantAmount> fault) {
        var reported = fault.apply(computed(rules, granted, facts));
        return GrantChecker.check(rules, Optional.of(12), ADA, granted, facts, CONFIRMED, reported).stream()
                .map(Violation::promise)
                .toList();
    }

    private static GrantAmount computed(GrantRule.Terms rules, boolean granted, GrantFacts facts) {
        return assertInstanceOf(
                        GrantOutcome.Computed.class,
                        GrantCalculator.compute(GrantTerms.of(rules), SampleRules.CAP, granted, facts, CONFIRMED))
                .grant();
    }

    private static GrantAmount with(GrantAmount reported, List<GrantStep> steps) {
        return new GrantAmount(reported.granted(), reported.total(), reported.first(), reported.second(), steps);
    }

    private static BigDecimal more(BigDecimal amount) {
        return amount.add(new BigDecimal("0.01"));
    }
}
