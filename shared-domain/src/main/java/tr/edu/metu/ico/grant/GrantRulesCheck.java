package tr.edu.metu.ico.grant;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import tr.edu.metu.ico.announcement.Contradictions;

/** What the rules of one call on money must have in common. */
final class GrantRulesCheck {
    private static final List<Class<? extends GrantRule>> AT_MOST_ONCE = List.of(
            GrantRule.NoGrant.class,
            GrantRule.ZeroGrant.class,
            MonthlyRule.MonthlyGrant.class,
            MonthlyRule.TravelSupport.class,
            MonthlyRule.GreenTravel.class,
            MonthlyRule.Instalments.class,
            MonthlyRule.InclusionMonthly.class,
            MonthlyRule.DisabilityNeeds.class,
            DailyRule.FundedDays.class,
            DailyRule.TravelDays.class,
            DailyRule.NoFurtherSupport.class);

    private final GrantRules rules;
    private final Contradictions.Collected faults = new Contradictions.Collected();

    private GrantRulesCheck(GrantRules rules) {
        this.rules = rules;
    }

    /** Every contradiction; each fault begins with the field. */
    static List<String> faults(GrantRules rules) {
        var check = new GrantRulesCheck(rules);
        check.kinds();
        check.inclusion();
        check.days();
        return check.faults.all();
    }

    private void kinds() {
        AT_MOST_ONCE.forEach(kind ->
                require(rules.of(kind).size() <= 1, "hold more than one rule of the kind of " + kind.getSimpleName()));
        boolean monthly = rules.holds(MonthlyRule.class);
        boolean daily = rules.holds(DailyRule.class);
        require(!(monthly && daily), "pay by the month and by the day");
        require(
                !rules.holds(GrantRule.NoGrant.class) || !(monthly || daily || rules.holds(GrantRule.ZeroGrant.class)),
                "pay something in a call without grants");
        // what else is lacking would follow from paying in two ways
        require(daily || !monthly || rules.holds(MonthlyRule.MonthlyGrant.class), "lack MONTHLY_GRANT");
        require(monthly || !daily || rules.holds(DailyRule.DailyGrant.class), "lack DAILY_GRANT");
        require(monthly || !daily || rules.holds(DailyRule.FundedDays.class), "lack FUNDED_DAYS");
        require(
                !rules.holds(MonthlyRule.GreenTravel.class) || rules.holds(MonthlyRule.TravelSupport.class),
                "hold GREEN_TRAVEL without TRAVEL_SUPPORT");
    }

    private void inclusion() {
        var groups = rules.of(MonthlyRule.InclusionGroup.class);
        require(
                groups.stream().map(rule -> rule.group().code()).distinct().count() == groups.size(),
                "hold an INCLUSION_GROUP twice");
        separate(
                rules.of(MonthlyRule.InclusionTotal.class),
                MonthlyRule.InclusionTotal::fromDays,
                MonthlyRule.InclusionTotal::toDays,
                "INCLUSION_TOTAL");
    }

    private void days() {
        var tiers = rules.of(DailyRule.DailyGrant.class);
        separate(tiers, DailyRule.DailyGrant::fromDay, DailyRule.DailyGrant::toDay, "DAILY_GRANT");
        var covered = new HashSet<Integer>();
        tiers.forEach(tier -> {
            for (int day = tier.fromDay(); day <= tier.toDay(); day++) {
                covered.add(day);
            }
        });
        int longest = tiers.stream().mapToInt(DailyRule.DailyGrant::toDay).max().orElse(0);
        require(covered.size() == longest, "leave a day before day " + longest + " without DAILY_GRANT");
        require(
                tiers.isEmpty()
                        || rules.only(DailyRule.FundedDays.class)
                                .filter(funded -> funded.maximum() > longest)
                                .isEmpty(),
                "fund more days than DAILY_GRANT names amounts for");
        var topUps = rules.of(DailyRule.TopUp.class);
        separate(topUps, DailyRule.TopUp::fromDay, DailyRule.TopUp::toDay, "TOP_UP");
        require(topUps.stream().map(DailyRule.TopUp::basis).distinct().count() <= 1, "mean TOP_UP in two ways");
        require(topUps.stream().map(DailyRule.TopUp::groups).distinct().count() <= 1, "mean TOP_UP for other groups");
    }

    private <R> void separate(List<R> ranges, ToIntFunction<R> from, ToIntFunction<R> to, String kind) {
        var ordered = ranges.stream().sorted(Comparator.comparingInt(from)).toList();
        for (int i = 1; i < ordered.size(); i++) {
            require(
                    to.applyAsInt(ordered.get(i - 1)) < from.applyAsInt(ordered.get(i)),
                    "hold two of " + kind + " for the same days");
        }
    }

    private void require(boolean holds, String fault) {
        faults.unless(holds, "rules must not " + fault);
    }
}
