package tr.edu.metu.ico.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.grant.SampleRules.clause;
import static tr.edu.metu.ico.grant.SampleRules.euros;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.DailyRule.Daily;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;
import tr.edu.metu.ico.rule.DailyRule.TravelDayRate;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.Group;
import tr.edu.metu.ico.rule.MonthlyRule;
import tr.edu.metu.ico.rule.MonthlyRule.PartialMonth;
import tr.edu.metu.ico.rule.RuleTerms;
import tr.edu.metu.ico.rule.StayRule.MonthsPerLevel.Limits;
import tr.edu.metu.ico.rule.TravelBands;
import tr.edu.metu.ico.rule.TravelBands.Band;

class GrantTermsTest {
    private static final List<GrantRule> MONTHLY = SampleRules.monthlyRules(PartialMonth.DAILY_1_30);
    private static final List<GrantRule> DAILY = SampleRules.dailyRules(
                    14, Daily.TIERED, TravelDayRate.NEIGHBOUR, TopUpBasis.PER_DAY)
            .toList();

    @Test
    void rules_that_contradict_each_other_are_refused_with_the_reason() {
        assertEquals(
                "The rules pay both monthly and daily. Keep the rules of one of the two ways.",
                with(MONTHLY, DAILY.getFirst()));
        assertEquals(
                "The call pays no grant (NO_GRANT), but has other rules on grants. Remove NO_GRANT or the others.",
                with(MONTHLY, new GrantRule.NoGrant(clause("X-1"))));
        assertEquals(
                "There are 2 rules of kind INSTALMENTS. Keep one and remove the others.",
                with(MONTHLY, new MonthlyRule.Instalments(clause("X-1"), new BigDecimal("0.80"))));
        assertEquals(
                "Two rules of kind INCLUSION_GROUP name the group DISABILITY. Remove one of them.",
                with(MONTHLY, new MonthlyRule.InclusionGroup(clause("X-1"), SampleRules.DISABILITY)));
        assertEquals(
                "Two rules of kind INCLUSION_TOTAL hold for day 14. Let each day fall under one of them.",
                with(MONTHLY, new MonthlyRule.InclusionTotal(clause("X-1"), 14, 14, euros("1"))));
        assertEquals(
                "The rules on grants lack one of kind MONTHLY_GRANT. Add it.",
                without(MONTHLY, MonthlyRule.MonthlyGrant.class));
        assertEquals(
                "GREEN_TRAVEL needs a rule of kind TRAVEL_SUPPORT. Add that rule or remove GREEN_TRAVEL.",
                without(MONTHLY, MonthlyRule.TravelSupport.class));
        assertEquals(
                "The rules on grants lack one of kind FUNDED_DAYS. Add it.",
                without(DAILY, DailyRule.FundedDays.class));
        assertEquals(
                "The rules on grants lack one of kind DAILY_GRANT. Add it.",
                without(DAILY, DailyRule.DailyGrant.class));
        assertEquals(
                "Two rules of kind DAILY_GRANT hold for day 30. Let each day fall under one of them.",
                with(DAILY, new DailyRule.DailyGrant(clause("X-1"), euros("1"), 30, 31)));
        assertEquals(
                "DAILY_GRANT names no amount for day 31, but one for day 40. Name an amount for every day up to the"
                        + " last.",
                with(DAILY, new DailyRule.DailyGrant(clause("X-1"), euros("1"), 32, 40)));
        assertEquals(
                "FUNDED_DAYS pays 31 days, but DAILY_GRANT names amounts for 30 days only. Lower maximum or add"
                        + " amounts.",
                refusal(() -> SampleRules.daily(31, Daily.TIERED, TravelDayRate.NEIGHBOUR, TopUpBasis.PER_DAY)));
        assertEquals(
                "Two rules of kind TOP_UP hold for day 30. Let each day fall under one of them.",
                with(DAILY, topUp(30, TopUpBasis.PER_DAY, SampleRules.LAW_5395, SampleRules.DISABILITY)));
        assertEquals(
                "The rules of kind TOP_UP differ in basis. Give all of them the same.",
                with(DAILY, topUp(31, TopUpBasis.LUMP_SUM, SampleRules.LAW_5395, SampleRules.DISABILITY)));
        assertEquals(
                "The rules of kind TOP_UP differ in groups. Give all of them the same.",
                with(DAILY, topUp(31, TopUpBasis.PER_DAY, SampleRules.LAW_5395)));
    }

    @Test
    void each_contradiction_is_reported_once_and_no_gap_that_only_follows_from_it() {
        var bothWays = "The rules pay both monthly and daily. Keep the rules of one of the two ways.";
        var noGrant =
                "The call pays no grant (NO_GRANT), but has other rules on grants. Remove NO_GRANT or the others.";

        assertEquals(
                List.of(bothWays), faults(DAILY, new MonthlyRule.Instalments(clause("X-1"), new BigDecimal("0.80"))));
        assertEquals(
                List.of(bothWays),
                faults(MONTHLY, new DailyRule.TravelDays(clause("X-1"), 2, TravelDayRate.NEIGHBOUR)));
        assertEquals(List.of(noGrant), faults(DAILY, new GrantRule.NoGrant(clause("X-1"))));
        assertEquals(
                List.of(noGrant),
                faults(List.of(new GrantRule.ZeroGrant(clause("X-2"))), new GrantRule.NoGrant(clause("X-1"))));
        assertEquals(List.of(), faults(List.of(), new GrantRule.NoGrant(clause("X-1"))));
    }

    @Test
    void a_call_without_grants_says_by_which_rule_or_that_it_pays_none() {
        var stay = new GrantFacts.Traineeship(5, false, false, Optional.empty());

        assertEquals("X-1 says so.", reason(List.of(new GrantRule.NoGrant(clause("X-1"))), stay));
        assertEquals("This call pays no grant.", reason(List.of(), stay));
        assertFalse(SampleRules.terms(List.of()).pays());
        assertTrue(SampleRules.terms(DAILY).pays());
    }

    @Test
    void a_call_refuses_a_stay_of_the_kind_it_does_not_pay_for() {
        var study = new GrantFacts.StudyPeriod(1, 0, new GrantFacts.Travel.Unsaid(), Optional.empty(), 0);
        var traineeship = new GrantFacts.Traineeship(5, false, false, Optional.empty());

        assertEquals(reason(MONTHLY, traineeship), reason(DAILY, study));
        assertEquals(
                "This call pays for stays of another kind: monthly for study periods, daily for traineeships. Send the"
                        + " other one of studyPeriod and traineeship.",
                reason(DAILY, study));
    }

    @Test
    void all_months_used_refuse_a_grant_always_and_taking_part_only_where_the_rule_says_so() {
        var participation = new MonthsLimit(clause("X-1"), 12);
        var grants = new MonthsLimit(clause("X-1"), 12, Limits.GRANTS);

        assertEquals(
                List.of(true, true, true, false, false, false),
                List.of(
                        participation.refuses(12, true),
                        participation.refuses(13, false),
                        grants.refuses(12, true),
                        grants.refuses(12, false),
                        participation.refuses(11, false),
                        grants.refuses(11, true)));
        assertEquals(List.of(1, 0, 0), List.of(grants.remaining(11), grants.remaining(12), grants.remaining(20)));
    }

    private static List<String> faults(List<GrantRule> rules, GrantRule another) {
        var all = Stream.concat(rules.stream(), Stream.of(another)).toList();
        return GrantTerms.faults(RuleTerms.of(all).grants()).stream()
                .map(fault -> fault.text().en())
                .toList();
    }

    private static String reason(List<GrantRule> rules, GrantFacts facts) {
        var outcome = GrantCalculator.compute(SampleRules.terms(rules), Optional.empty(), true, facts);
        return assertInstanceOf(GrantOutcome.Refused.class, outcome)
                .problems()
                .getFirst()
                .text()
                .en();
    }

    @Test
    void a_parameter_out_of_range_is_refused_by_its_name() {
        assertEquals(
                "perMonth must be an amount in euros above 0 and at most 1000000, in whole cents, such as 700.00, not"
                        + " 0.",
                refusal(() -> new MonthlyRule.MonthlyGrant(clause("X-1"), euros("0"), PartialMonth.DAILY_1_30)));
        assertEquals(
                "perDay must be an amount in euros above 0 and at most 1000000, in whole cents, such as 700.00, not"
                        + " 79.001.",
                refusal(() -> new DailyRule.DailyGrant(clause("X-1"), euros("79.001"), 1, 14)));
        assertEquals(
                "toDay must be between fromDay (14) and 366, not 13.",
                refusal(() -> new DailyRule.DailyGrant(clause("X-1"), euros("79"), 14, 13)));
        assertEquals(
                "first must be a share above 0 and below 1, such as 0.70, not 1.00.",
                refusal(() -> new MonthlyRule.Instalments(clause("X-1"), new BigDecimal("1.00"))));
        assertEquals(
                "most must be between 0 and 2, not 3.",
                refusal(() -> new DailyRule.TravelDays(clause("X-1"), 3, TravelDayRate.NEIGHBOUR)));
        assertEquals(
                "minimumRate must be between 1 and 100, not 101.",
                refusal(() -> new Group("DISABILITY", Optional.of(101))));
        assertEquals(
                "months and days must not both be 0. Give the length of the stay.",
                refusal(() -> new GrantFacts.StudyPeriod(0, 0, new GrantFacts.Travel.Unsaid(), Optional.empty(), 0)));
    }

    @Test
    void travel_bands_neither_overlap_nor_leave_the_range_of_the_announcement() {
        assertEquals(
                "The band from 499 km on must begin after the band before it ends.",
                bands(band(100, 499, "180"), band(499, 600, "275")));
        assertEquals(
                "The band from 10 km on must pay between lowest (180.00) and highest (1500.00).",
                bands(band(10, 99, "23")));
        assertEquals(
                "The band from 900 km on must begin after the band before it ends.",
                bands(new Band(800, Optional.empty(), euros("180"), Optional.empty()), band(900, 999, "180")));
    }

    private static DailyRule.TopUp topUp(int day, TopUpBasis basis, Group... groups) {
        return new DailyRule.TopUp(clause("X-1"), euros("1"), day, 31, basis, List.of(groups));
    }

    private static Band band(int from, int to, String standard) {
        return new Band(from, Optional.of(to), euros(standard), Optional.empty());
    }

    private static String bands(Band... bands) {
        return refusal(() -> new TravelBands(euros("180"), euros("1500"), List.of(bands)));
    }

    private static String with(List<GrantRule> rules, GrantRule another) {
        var more = new ArrayList<>(rules);
        more.add(another);
        return refusal(() -> SampleRules.terms(more));
    }

    private static String without(List<GrantRule> rules, Class<? extends GrantRule> kind) {
        return refusal(() -> SampleRules.terms(
                rules.stream().filter(rule -> !kind.isInstance(rule)).toList()));
    }

    private static String refusal(Executable attempt) {
        return assertThrows(IllegalArgumentException.class, attempt).getMessage();
    }
}
