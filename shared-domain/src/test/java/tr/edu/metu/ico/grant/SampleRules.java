package tr.edu.metu.ico.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.DailyRule.Daily;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;
import tr.edu.metu.ico.rule.DailyRule.TravelDayRate;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.Group;
import tr.edu.metu.ico.rule.MonthlyRule;
import tr.edu.metu.ico.rule.MonthlyRule.PartialMonth;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.RuleTerms;
import tr.edu.metu.ico.rule.TravelBands;

/** Rules on money with the numbers of the announcements. */
public final class SampleRules {
    public static final Group LAW_5395 = new Group("LAW_5395", Optional.empty());
    public static final Group DISABILITY = new Group("DISABILITY", Optional.of(70));
    public static final Optional<MonthsLimit> CAP = Optional.of(new MonthsLimit(clause("ICM24-ELIG-9"), 12));

    private SampleRules() {}

    public static GrantTerms monthly(PartialMonth partial) {
        return terms(monthlyRules(partial));
    }

    public static List<GrantRule> monthlyRules(PartialMonth partial) {
        return List.of(
                new MonthlyRule.MonthlyGrant(clause("ICM24-GRANT-1-A"), euros("700"), partial),
                new MonthlyRule.TravelSupport(clause("ICM24-GRANT-1-B"), bands()),
                new GrantRule.ZeroGrant(clause("ICM24-GRANT-4")),
                new MonthlyRule.Instalments(clause("ICM24-GRANT-5"), new BigDecimal("0.70")),
                new MonthlyRule.GreenTravel(clause("ICM24-GRANT-6")),
                new MonthlyRule.DisabilityNeeds(clause("ICM24-INCL-1"), 60),
                new MonthlyRule.InclusionGroup(clause("ICM24-INCL-3"), LAW_5395),
                new MonthlyRule.InclusionGroup(clause("ICM24-INCL-7"), DISABILITY),
                new MonthlyRule.InclusionMonthly(clause("ICM24-INCL-9"), euros("250"), 2, 12),
                new MonthlyRule.InclusionTotal(clause("ICM24-INCL-10"), 5, 14, euros("100")),
                new MonthlyRule.InclusionTotal(clause("ICM24-INCL-11"), 15, 30, euros("150")));
    }

    public static TravelBands bands() {
        return new TravelBands(
                euros("180"),
                euros("1500"),
                List.of(
                        band(100, 499, "180", "210"),
                        band(500, 1999, "275", "320"),
                        band(2000, 2999, "360", "410"),
                        band(3000, 3999, "530", "610"),
                        new TravelBands.Band(4000, Optional.of(7999), euros("820"), Optional.empty()),
                        new TravelBands.Band(8000, Optional.empty(), euros("1500"), Optional.empty())));
    }

    public static GrantTerms daily(int mostFunded, Daily daily, TravelDayRate rate, TopUpBasis basis) {
        return terms(dailyRules(mostFunded, daily, rate, basis).toList());
    }

    public static Stream<GrantRule> dailyRules(int mostFunded, Daily daily, TravelDayRate rate, TopUpBasis basis) {
        var groups = List.of(LAW_5395, DISABILITY);
        return Stream.of(
                new DailyRule.FundedDays(clause("DOC23-DUR-1"), 5, mostFunded, daily),
                new DailyRule.TravelDays(clause("DOC23-GRANT-1"), 2, rate),
                new DailyRule.DailyGrant(clause("DOC23-GRANT-2"), euros("79"), 1, 14),
                new DailyRule.DailyGrant(clause("DOC23-GRANT-3"), euros("56"), 15, 30),
                new DailyRule.TopUp(clause("DOC23-GRANT-4"), euros("100"), 1, 14, basis, groups),
                new DailyRule.TopUp(clause("DOC23-GRANT-5"), euros("150"), 15, 30, basis, groups),
                new DailyRule.NoFurtherSupport(clause("DOC23-GRANT-6")),
                new GrantRule.ZeroGrant(clause("DOC23-GRANT-7")));
    }

    public static Clause clause(String id) {
        return new Clause(new RuleId(id), "place of " + id, new Text(id + " says so.", id + " böyle der."));
    }

    public static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }

    private static TravelBands.Band band(int from, int to, String standard, String green) {
        return new TravelBands.Band(from, Optional.of(to), euros(standard), Optional.of(euros(green)));
    }

    static GrantTerms terms(List<? extends Rule> rules) {
        return GrantTerms.of(RuleTerms.of(rules).grants());
    }
}
