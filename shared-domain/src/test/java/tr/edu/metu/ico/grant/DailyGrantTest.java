package tr.edu.metu.ico.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static tr.edu.metu.ico.rule.DailyRule.Daily.FLAT;
import static tr.edu.metu.ico.rule.DailyRule.Daily.TIERED;
import static tr.edu.metu.ico.rule.DailyRule.TopUpBasis.LUMP_SUM;
import static tr.edu.metu.ico.rule.DailyRule.TopUpBasis.PER_DAY;
import static tr.edu.metu.ico.rule.DailyRule.TravelDayRate.EXTENDS_STAY;
import static tr.edu.metu.ico.rule.DailyRule.TravelDayRate.NEIGHBOUR;
import static tr.edu.metu.ico.rule.DailyRule.TravelDayRate.WITHIN_LIMIT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantFacts.Traineeship;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.StayRule.MonthsPerLevel.Limits;

class DailyGrantTest {
    private static final GrantTerms METU = SampleRules.daily(14, TIERED, NEIGHBOUR, PER_DAY);
    private static final GrantTerms UNCAPPED = SampleRules.daily(30, TIERED, NEIGHBOUR, PER_DAY);
    private static final Optional<SupportClaim> CLAIM =
            Optional.of(new SupportClaim("LAW_5395", Optional.empty(), true));

    @Test
    void the_table_of_the_domain_comes_out_cell_by_cell() {
        assertEquals(List.of("395.00", "553.00", "395.00", "553.00"), row(5));
        assertEquals(List.of("1106.00", "1264.00", "1106.00", "1264.00"), row(14));
        assertEquals(List.of("1106.00", "1264.00", "1162.00", "1297.00"), row(15));
        assertEquals(List.of("1106.00", "1264.00", "2002.00", "2137.00"), row(30));
    }

    @Test
    void the_flat_reading_pays_every_day_by_the_length_of_the_stay() {
        var flat = SampleRules.daily(30, FLAT, NEIGHBOUR, PER_DAY);

        assertEquals(
                List.of("395.00", "1106.00", "840.00", "1680.00", "952.00"),
                List.of(
                        total(flat, stay(5)),
                        total(flat, stay(14)),
                        total(flat, stay(15)),
                        total(flat, stay(30)),
                        total(flat, travelling(15))));
    }

    @Test
    void the_other_readings_of_travel_days_come_to_1218_and_1106_for_fourteen_days() {
        assertEquals("1218.00", total(SampleRules.daily(14, TIERED, EXTENDS_STAY, PER_DAY), travelling(14)));
        assertEquals("1106.00", total(SampleRules.daily(14, TIERED, WITHIN_LIMIT, PER_DAY), travelling(14)));
        assertEquals("553.00", total(SampleRules.daily(14, TIERED, WITHIN_LIMIT, PER_DAY), travelling(5)));
        assertEquals("2114.00", total(SampleRules.daily(30, TIERED, EXTENDS_STAY, PER_DAY), travelling(30)));
    }

    @Test
    void a_single_travel_day_is_worth_as_much_as_the_day_beside_it() {
        assertEquals("1241.00", total(UNCAPPED, new Traineeship(15, true, false, Optional.empty())));
        assertEquals("1218.00", total(UNCAPPED, new Traineeship(15, false, true, Optional.empty())));
    }

    @Test
    void a_stay_of_4_or_31_days_is_refused_and_one_of_5_or_30_is_not() {
        assertEquals(List.of("DURATION_BELOW_5"), refused(METU, true, stay(4)));
        assertEquals(List.of("DURATION_ABOVE_30"), refused(METU, true, stay(31)));
        assertEquals(List.of("DURATION_ABOVE_30"), refused(METU, false, stay(31)));
        assertEquals("395.00", total(METU, stay(5)));
        assertEquals("1106.00", total(METU, stay(30)));
    }

    @Test
    void more_travel_days_than_the_call_pays_are_refused() {
        var terms = SampleRules.terms(SampleRules.dailyRules(14, TIERED, NEIGHBOUR, PER_DAY)
                .filter(rule -> !(rule instanceof DailyRule.TravelDays))
                .toList());

        assertEquals(List.of("TOO_MANY_TRAVEL_DAYS"), refused(terms, true, travelling(14)));
    }

    @Test
    void the_top_up_by_the_day_and_in_total_both_say_that_the_announcements_contradict_each_other() {
        var byTheDay = lines(METU, new Traineeship(14, false, false, CLAIM), Optional.of(PER_DAY));
        var inTotal = lines(METU, new Traineeship(14, false, false, CLAIM), Optional.of(LUMP_SUM));

        assertEquals(
                List.of(
                        "FUNDED_DAYS 1106.00 DOC23-GRANT-2",
                        "TOP_UP_DAYS 1400.00 DOC23-GRANT-4",
                        "TOP_UP_BASIS_CONFIRMED 0.00 DOC23-GRANT-4",
                        "NO_FURTHER_SUPPORT 0.00 DOC23-GRANT-6",
                        "TOTAL 2506.00 DOC23-DUR-1"),
                byTheDay);
        assertEquals(
                List.of(
                        "FUNDED_DAYS 1106.00 DOC23-GRANT-2",
                        "TOP_UP_TOTAL 100.00 DOC23-GRANT-4",
                        "TOP_UP_BASIS_CONFIRMED 0.00 DOC23-GRANT-4",
                        "NO_FURTHER_SUPPORT 0.00 DOC23-GRANT-6",
                        "TOTAL 1206.00 DOC23-DUR-1"),
                inTotal);
    }

    @Test
    void while_nobody_has_confirmed_the_basis_nothing_is_topped_up_and_a_warning_says_so() {
        assertEquals(
                List.of(
                        "FUNDED_DAYS 1106.00 DOC23-GRANT-2",
                        "CONFIRM_TOP_UP 0.00 DOC23-GRANT-4",
                        "TOTAL 1106.00 DOC23-DUR-1"),
                lines(METU, new Traineeship(14, false, false, CLAIM), Optional.empty()));
        var warning = GrantWording.of(GrantStep.notice(
                GrantStep.Code.CONFIRM_TOP_UP,
                1,
                SampleRules.clause("DOC23-GRANT-4").id()));
        assertEquals(
                "Warning: the announcements contradict each other on whether the top-up is paid per day or in total."
                        + " This amount includes none of it until an officer has confirmed the basis for the call.",
                warning.en());
        assertEquals(
                "Uyarı: duyurular, ek desteğin günlük mü toplu mu olduğu konusunda çelişiyor. Bir görevli çağrı için"
                        + " hesap esasını onaylayana kadar ek destek bu tutara dâhil edilmez.",
                warning.tr());
    }

    @Test
    void the_days_of_the_activity_say_which_top_up_is_meant_and_only_funded_days_are_paid_by_the_day() {
        var twenty = new Traineeship(20, false, false, CLAIM);

        assertEquals(
                List.of(
                        "FUNDED_DAYS 1106.00 DOC23-GRANT-2",
                        "UNFUNDED_DAYS 0.00 DOC23-DUR-1",
                        "TOP_UP_TOTAL 150.00 DOC23-GRANT-5",
                        "TOP_UP_BASIS_CONFIRMED 0.00 DOC23-GRANT-5",
                        "NO_FURTHER_SUPPORT 0.00 DOC23-GRANT-6",
                        "TOTAL 1256.00 DOC23-DUR-1"),
                lines(METU, twenty, Optional.of(LUMP_SUM)));
        assertEquals("3206.00", total(METU, twenty, Optional.of(PER_DAY)), "14 × 79 and 14 × 150");
        assertEquals(
                List.of("1206.00", "1256.00"),
                List.of(
                        total(METU, new Traineeship(14, false, false, CLAIM), Optional.of(LUMP_SUM)),
                        total(METU, new Traineeship(15, false, false, CLAIM), Optional.of(LUMP_SUM))));
    }

    @Test
    void grants_are_limited_to_what_the_months_leave_and_end_when_all_are_used() {
        var limit = Optional.of(new MonthsLimit(SampleRules.clause("DOC23-ELIG-6"), 12, Limits.GRANTS));
        var terms = SampleRules.terms(List.of(
                new DailyRule.FundedDays(SampleRules.clause("DOC23-DUR-1"), 5, 40, TIERED),
                new DailyRule.DailyGrant(SampleRules.clause("DOC23-GRANT-2"), SampleRules.euros("79"), 1, 40)));
        var last = assertInstanceOf(
                        GrantOutcome.Computed.class,
                        GrantCalculator.compute(
                                terms, limit, true, new Traineeship(35, false, false, Optional.empty(), 11)))
                .grant();

        assertEquals(
                List.of(
                        "FUNDED_DAYS 2370.00 DOC23-GRANT-2",
                        "UNFUNDED_DAYS 0.00 DOC23-ELIG-6",
                        "TOTAL 2370.00 DOC23-DUR-1"),
                reported(last));
        var none = new Traineeship(35, false, false, Optional.empty(), 12);
        assertEquals(
                List.of("MONTHS_CAP_EXCEEDED"),
                assertInstanceOf(GrantOutcome.Refused.class, GrantCalculator.compute(terms, limit, true, none))
                        .problems()
                        .stream()
                        .map(Problem::code)
                        .toList());
        assertInstanceOf(GrantOutcome.Computed.class, GrantCalculator.compute(terms, limit, false, none));
    }

    @Test
    void a_stay_that_the_months_and_the_call_limit_alike_is_limited_by_the_call() {
        var oneMonth = Optional.of(new MonthsLimit(SampleRules.clause("DOC23-ELIG-6"), 12, Limits.GRANTS));
        var terms = SampleRules.terms(List.of(
                new DailyRule.FundedDays(SampleRules.clause("DOC23-DUR-1"), 5, 30, TIERED),
                new DailyRule.DailyGrant(SampleRules.clause("DOC23-GRANT-2"), SampleRules.euros("79"), 1, 40)));
        var stay = new Traineeship(35, false, false, Optional.empty(), 11);

        assertEquals(
                List.of("FUNDED_DAYS 30 DOC23-GRANT-2", "UNFUNDED_DAYS 5 DOC23-DUR-1", "TOTAL 1 DOC23-DUR-1"),
                quantities(assertInstanceOf(
                                GrantOutcome.Computed.class, GrantCalculator.compute(terms, oneMonth, true, stay))
                        .grant()));
    }

    @Test
    void travel_days_that_leave_no_funded_day_leave_none_and_never_fewer() {
        var terms = SampleRules.terms(List.of(
                new DailyRule.FundedDays(SampleRules.clause("DOC23-DUR-1"), 1, 1, TIERED),
                new DailyRule.TravelDays(SampleRules.clause("DOC23-GRANT-1"), 2, WITHIN_LIMIT),
                new DailyRule.DailyGrant(SampleRules.clause("DOC23-GRANT-2"), SampleRules.euros("79"), 1, 14)));

        assertEquals(
                List.of("UNFUNDED_DAYS 1 DOC23-DUR-1", "TRAVEL_DAYS 2 DOC23-GRANT-1", "TOTAL 1 DOC23-DUR-1"),
                quantities(grant(terms, travelling(1), Optional.empty())));
    }

    @Test
    void the_order_in_which_a_call_states_its_rules_changes_no_amount() {
        var rules = SampleRules.dailyRules(30, TIERED, NEIGHBOUR, PER_DAY).toList();
        var reversed = SampleRules.terms(rules.reversed());
        var stay = new Traineeship(20, true, true, CLAIM);

        assertEquals(lines(UNCAPPED, stay, Optional.of(PER_DAY)), lines(reversed, stay, Optional.of(PER_DAY)));
        assertEquals(SampleRules.terms(rules), reversed);
    }

    @Test
    void a_call_may_top_up_long_stays_only() {
        var terms = SampleRules.terms(SampleRules.dailyRules(14, TIERED, NEIGHBOUR, PER_DAY)
                .filter(rule -> !(rule instanceof DailyRule.TopUp topUp && topUp.fromDay() == 1))
                .toList());

        assertEquals(
                List.of(
                        "FUNDED_DAYS 395.00 DOC23-GRANT-2",
                        "NO_SUPPORT_FOR_THIS_LENGTH 0.00 DOC23-GRANT-5",
                        "TOTAL 395.00 DOC23-DUR-1"),
                lines(terms, new Traineeship(5, false, false, CLAIM), Optional.of(PER_DAY)));
    }

    @Test
    void a_trainee_without_a_grant_is_referred_to_the_funded_days_where_no_rule_is_about_it() {
        var terms = SampleRules.terms(SampleRules.dailyRules(14, TIERED, NEIGHBOUR, PER_DAY)
                .filter(rule -> !(rule instanceof GrantRule.ZeroGrant))
                .toList());
        var outcome = GrantCalculator.compute(terms, Optional.empty(), false, stay(14));

        assertEquals(
                List.of("ZERO_GRANT 0.00 DOC23-DUR-1", "TOTAL 0.00 DOC23-DUR-1"),
                reported(assertInstanceOf(GrantOutcome.Computed.class, outcome).grant()));
    }

    @Test
    void no_top_up_without_an_approved_proof_or_for_another_group() {
        var unproven = new SupportClaim("LAW_5395", Optional.empty(), false);
        var other = new SupportClaim("AFAD_AID", Optional.empty(), true);

        assertEquals(
                List.of(
                        "FUNDED_DAYS 395.00 DOC23-GRANT-2",
                        "PROOF_NOT_APPROVED 0.00 DOC23-GRANT-4",
                        "TOTAL 395.00 DOC23-DUR-1"),
                lines(METU, new Traineeship(5, false, false, Optional.of(unproven))));
        assertEquals(
                List.of("UNKNOWN_GROUP"), refused(METU, true, new Traineeship(5, false, false, Optional.of(other))));
    }

    @Test
    void a_zero_grant_trainee_gets_nothing_and_is_told_why() {
        var grant = assertInstanceOf(
                        GrantOutcome.Computed.class,
                        GrantCalculator.compute(METU, Optional.empty(), false, new Traineeship(14, true, true, CLAIM)))
                .grant();

        assertEquals("0.00", grant.total().toPlainString());
        assertEquals(
                List.of("No grant: zero-grant participation.", "Total: EUR 0.00"),
                grant.steps().stream().map(step -> GrantWording.of(step).en()).toList());
    }

    /** 0 and 2 travel days with the limit of 14, then without. */
    private static List<String> row(int days) {
        return List.of(
                total(METU, stay(days)),
                total(METU, travelling(days)),
                total(UNCAPPED, stay(days)),
                total(UNCAPPED, travelling(days)));
    }

    private static Traineeship stay(int days) {
        return new Traineeship(days, false, false, Optional.empty());
    }

    private static Traineeship travelling(int days) {
        return new Traineeship(days, true, true, Optional.empty());
    }

    private static String total(GrantTerms terms, Traineeship stay) {
        return total(terms, stay, Optional.empty());
    }

    private static String total(GrantTerms terms, Traineeship stay, Optional<DailyRule.TopUpBasis> confirmed) {
        return grant(terms, stay, confirmed).total().toPlainString();
    }

    private static List<String> lines(GrantTerms terms, Traineeship stay) {
        return lines(terms, stay, Optional.empty());
    }

    private static List<String> lines(GrantTerms terms, Traineeship stay, Optional<DailyRule.TopUpBasis> confirmed) {
        return reported(grant(terms, stay, confirmed));
    }

    private static List<String> reported(GrantAmount grant) {
        return grant.steps().stream()
                .map(step -> step.code() + " " + step.amount() + " " + step.rule())
                .toList();
    }

    private static List<String> quantities(GrantAmount grant) {
        return grant.steps().stream()
                .map(step -> step.code() + " " + step.quantity() + " " + step.rule())
                .toList();
    }

    private static GrantAmount grant(GrantTerms terms, Traineeship stay, Optional<DailyRule.TopUpBasis> confirmed) {
        return assertInstanceOf(
                        GrantOutcome.Computed.class,
                        GrantCalculator.compute(terms, Optional.empty(), true, stay, confirmed))
                .grant();
    }

    private static List<String> refused(GrantTerms terms, boolean granted, Traineeship stay) {
        return assertInstanceOf(
                        GrantOutcome.Refused.class, GrantCalculator.compute(terms, Optional.empty(), granted, stay))
                .problems()
                .stream()
                .map(Problem::code)
                .toList();
    }
}
