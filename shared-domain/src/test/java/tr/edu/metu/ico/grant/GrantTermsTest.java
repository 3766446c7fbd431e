package tr.edu.metu.ico.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tr.edu.metu.ico.grant.SampleRules.clause;
import static tr.edu.metu.ico.grant.SampleRules.euros;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tr.edu.metu.ico.grant.DailyRule.Daily;
import tr.edu.metu.ico.grant.DailyRule.TopUpBasis;
import tr.edu.metu.ico.grant.DailyRule.TravelDayRate;
import tr.edu.metu.ico.grant.MonthlyRule.PartialMonth;
import tr.edu.metu.ico.grant.TravelBands.Band;

class GrantTermsTest {
    private static final List<GrantRule> MONTHLY = SampleRules.monthlyRules(PartialMonth.DAILY_1_30);
    private static final List<GrantRule> DAILY = SampleRules.dailyRules(
                    14, Daily.TIERED, TravelDayRate.NEIGHBOUR, TopUpBasis.PER_DAY)
            .toList();

    @Test
    void rules_that_contradict_each_other_are_refused_with_the_reason() {
        assertEquals("rules must not pay by the month and by the day", with(MONTHLY, DAILY.getFirst()));
        assertEquals(
                "rules must not pay something in a call without grants",
                with(MONTHLY, new GrantRule.NoGrant(clause("X-1"))));
        assertEquals(
                "rules must not hold more than one rule of the kind of Instalments",
                with(MONTHLY, new MonthlyRule.Instalments(clause("X-1"), new BigDecimal("0.80"))));
        assertEquals(
                "rules must not hold an INCLUSION_GROUP twice",
                with(MONTHLY, new MonthlyRule.InclusionGroup(clause("X-1"), SampleRules.DISABILITY)));
        assertEquals(
                "rules must not hold two of INCLUSION_TOTAL for the same days",
                with(MONTHLY, new MonthlyRule.InclusionTotal(clause("X-1"), 14, 14, euros("1"))));
        assertEquals("rules must not lack MONTHLY_GRANT", without(MONTHLY, MonthlyRule.MonthlyGrant.class));
        assertEquals(
                "rules must not hold GREEN_TRAVEL without TRAVEL_SUPPORT",
                without(MONTHLY, MonthlyRule.TravelSupport.class));
        assertEquals("rules must not lack FUNDED_DAYS", without(DAILY, DailyRule.FundedDays.class));
        assertEquals("rules must not lack DAILY_GRANT", without(DAILY, DailyRule.DailyGrant.class));
        assertEquals(
                "rules must not hold two of DAILY_GRANT for the same days",
                with(DAILY, new DailyRule.DailyGrant(clause("X-1"), euros("1"), 30, 31)));
        assertEquals(
                "rules must not leave a day before day 40 without DAILY_GRANT",
                with(DAILY, new DailyRule.DailyGrant(clause("X-1"), euros("1"), 32, 40)));
        assertEquals(
                "rules must not fund more days than DAILY_GRANT names amounts for",
                refusal(() -> SampleRules.daily(31, Daily.TIERED, TravelDayRate.NEIGHBOUR, TopUpBasis.PER_DAY)));
        assertEquals(
                "rules must not mean TOP_UP in two ways",
                with(DAILY, topUp(TopUpBasis.LUMP_SUM, SampleRules.LAW_5395, SampleRules.DISABILITY)));
        assertEquals(
                "rules must not mean TOP_UP for other groups",
                with(DAILY, topUp(TopUpBasis.PER_DAY, SampleRules.LAW_5395)));
    }

    @Test
    void a_parameter_out_of_range_is_refused_by_its_name() {
        assertEquals(
                "perMonth must be an amount above 0 in whole cents, such as 700.00",
                refusal(() -> new MonthlyRule.MonthlyGrant(clause("X-1"), euros("0"), PartialMonth.DAILY_1_30)));
        assertEquals(
                "perDay must be an amount above 0 in whole cents, such as 700.00",
                refusal(() -> new DailyRule.DailyGrant(clause("X-1"), euros("79.001"), 1, 14)));
        assertEquals(
                "toDay must be between fromDay and 366",
                refusal(() -> new DailyRule.DailyGrant(clause("X-1"), euros("79"), 14, 13)));
        assertEquals(
                "first must be a share between 0 and 1, such as 0.70",
                refusal(() -> new MonthlyRule.Instalments(clause("X-1"), new BigDecimal("1.00"))));
        assertEquals(
                "most must be between 0 and 2",
                refusal(() -> new DailyRule.TravelDays(clause("X-1"), 3, TravelDayRate.NEIGHBOUR)));
        assertEquals("minimumRate must be between 1 and 100", refusal(() -> new Group("DISABILITY", Optional.of(101))));
        assertEquals(
                "months and days must not both be 0",
                refusal(() -> new GrantFacts.StudyPeriod(0, 0, new GrantFacts.Travel.Unsaid(), Optional.empty(), 0)));
    }

    @Test
    void travel_bands_neither_overlap_nor_leave_the_range_of_the_announcement() {
        assertEquals(
                "bands: the band from 499 km on must begin after the one before",
                bands(band(100, 499, "180"), band(499, 600, "275")));
        assertEquals("bands: the band from 10 km on must pay between lowest and highest", bands(band(10, 99, "23")));
        assertEquals(
                "bands: the band from 900 km on must begin after the one before",
                bands(new Band(800, Optional.empty(), euros("180"), Optional.empty()), band(900, 999, "180")));
    }

    private static DailyRule.TopUp topUp(TopUpBasis basis, Group... groups) {
        return new DailyRule.TopUp(clause("X-1"), euros("1"), 31, 31, basis, List.of(groups));
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
        return refusal(() -> GrantTerms.of(more));
    }

    private static String without(List<GrantRule> rules, Class<? extends GrantRule> kind) {
        return refusal(() -> GrantTerms.of(
                rules.stream().filter(rule -> !kind.isInstance(rule)).toList()));
    }

    private static String refusal(Executable attempt) {
        return assertThrows(IllegalArgumentException.class, attempt).getMessage();
    }
}
