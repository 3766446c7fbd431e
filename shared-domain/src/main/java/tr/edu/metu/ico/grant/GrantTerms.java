package tr.edu.metu.ico.grant;

import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.MonthlyRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.FaultyValue;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.rule.Rule;

/** The rules of one call on money, put together; making them refuses rules that contradict each other. */
public sealed interface GrantTerms {

    /** The call pays nothing. */
    record None(Optional<GrantRule.NoGrant> rule) implements GrantTerms {

        /** Why nothing is computed, recorded or shown. */
        public Problem problem() {
            return rule.map(no -> Problem.of("", "CALL_WITHOUT_GRANTS", no.clause()))
                    .orElseGet(() -> Problem.of(
                            "", "CALL_WITHOUT_GRANTS", "This call pays no grant.", "Bu çağrıda hibe ödenmez."));
        }
    }

    /** The call pays by the month. */
    record Monthly(
            MonthlyRule.MonthlyGrant grant,
            Optional<MonthlyRule.TravelSupport> travel,
            Optional<MonthlyRule.GreenTravel> green,
            Optional<MonthlyRule.Instalments> instalments,
            List<MonthlyRule.InclusionGroup> groups,
            Optional<MonthlyRule.InclusionMonthly> inclusionMonthly,
            List<MonthlyRule.InclusionTotal> inclusionTotals,
            Optional<MonthlyRule.DisabilityNeeds> disabilityNeeds,
            Optional<GrantRule.ZeroGrant> zeroGrant)
            implements GrantTerms {}

    /** The call pays by the day; tiers and top-ups are ordered by their days. */
    record Daily(
            List<DailyRule.DailyGrant> tiers,
            DailyRule.FundedDays funded,
            Optional<DailyRule.TravelDays> travelDays,
            List<DailyRule.TopUp> topUps,
            Optional<DailyRule.NoFurtherSupport> noFurtherSupport,
            Optional<GrantRule.ZeroGrant> zeroGrant)
            implements GrantTerms {

        /** The longest activity that any amount is named for, in days. */
        public int longest() {
            return tiers.getLast().toDay();
        }
    }

    /** Whether the call pays anything at all. */
    default boolean pays() {
        return !(this instanceof None);
    }

    /**
     * The terms that a call's rules make.
     *
     * @throws FaultyValue when they contradict each other
     */
    static GrantTerms of(List<? extends Rule> rules) {
        var all = new GrantRules(rules);
        var faults = GrantRulesCheck.faults(all);
        if (!faults.isEmpty()) {
            throw new FaultyValue(faults);
        }
        if (all.holds(MonthlyRule.MonthlyGrant.class)) {
            return monthly(all);
        }
        return all.holds(DailyRule.DailyGrant.class) ? daily(all) : new None(all.only(GrantRule.NoGrant.class));
    }

    /** Everything that the rules on money have against each other. */
    static List<Fault> faults(List<? extends Rule> rules) {
        return GrantRulesCheck.faults(new GrantRules(rules));
    }

    private static Monthly monthly(GrantRules all) {
        return new Monthly(
                all.only(MonthlyRule.MonthlyGrant.class).orElseThrow(),
                all.only(MonthlyRule.TravelSupport.class),
                all.only(MonthlyRule.GreenTravel.class),
                all.only(MonthlyRule.Instalments.class),
                all.of(MonthlyRule.InclusionGroup.class),
                all.only(MonthlyRule.InclusionMonthly.class),
                all.of(MonthlyRule.InclusionTotal.class),
                all.only(MonthlyRule.DisabilityNeeds.class),
                all.only(GrantRule.ZeroGrant.class));
    }

    private static Daily daily(GrantRules all) {
        return new Daily(
                all.of(DailyRule.DailyGrant.class).stream()
                        .sorted(Comparator.comparingInt(DailyRule.DailyGrant::fromDay))
                        .toList(),
                all.only(DailyRule.FundedDays.class).orElseThrow(),
                all.only(DailyRule.TravelDays.class),
                all.of(DailyRule.TopUp.class).stream()
                        .sorted(Comparator.comparingInt(DailyRule.TopUp::fromDay))
                        .toList(),
                all.only(DailyRule.NoFurtherSupport.class),
                all.only(GrantRule.ZeroGrant.class));
    }
}
