package tr.edu.metu.ico.grant;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import tr.edu.metu.ico.announcement.Rule;

/** The rules of one call on money, and what they must have in common. */
record GrantRules(List<? extends Rule> rules) {
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

    <R extends GrantRule> List<R> of(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <R extends GrantRule> Optional<R> only(Class<R> kind) {
        return of(kind).stream().findFirst();
    }

    boolean holds(Class<? extends GrantRule> kind) {
        return rules.stream().anyMatch(kind::isInstance);
    }

    void check() {
        AT_MOST_ONCE.forEach(kind ->
                require(of(kind).size() <= 1, "hold more than one rule of the kind of " + kind.getSimpleName()));
        boolean monthly = holds(MonthlyRule.class);
        boolean daily = holds(DailyRule.class);
        require(!(monthly && daily), "pay by the month and by the day");
        require(
                !holds(GrantRule.NoGrant.class) || !(monthly || daily || holds(GrantRule.ZeroGrant.class)),
                "pay something in a call without grants");
        require(!monthly || holds(MonthlyRule.MonthlyGrant.class), "lack MONTHLY_GRANT");
        require(!daily || holds(DailyRule.DailyGrant.class), "lack DAILY_GRANT");
        require(!daily || holds(DailyRule.FundedDays.class), "lack FUNDED_DAYS");
        require(
                !holds(MonthlyRule.GreenTravel.class) || holds(MonthlyRule.TravelSupport.class),
                "hold GREEN_TRAVEL without TRAVEL_SUPPORT");
        checkInclusion();
        checkDays();
    }

    private void checkInclusion() {
        var groups = of(MonthlyRule.InclusionGroup.class);
        require(
                groups.stream().map(rule -> rule.group().code()).distinct().count() == groups.size(),
                "hold an INCLUSION_GROUP twice");
        separate(
                of(MonthlyRule.InclusionTotal.class),
                MonthlyRule.InclusionTotal::fromDays,
                MonthlyRule.InclusionTotal::toDays,
                "INCLUSION_TOTAL");
    }

    private void checkDays() {
        var tiers = of(DailyRule.DailyGrant.class);
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
                only(DailyRule.FundedDays.class)
                        .filter(funded -> funded.maximum() > longest)
                        .isEmpty(),
                "fund more days than DAILY_GRANT names amounts for");
        var topUps = of(DailyRule.TopUp.class);
        separate(topUps, DailyRule.TopUp::fromDay, DailyRule.TopUp::toDay, "TOP_UP");
        require(topUps.stream().map(DailyRule.TopUp::basis).distinct().count() <= 1, "mean TOP_UP in two ways");
        require(topUps.stream().map(DailyRule.TopUp::groups).distinct().count() <= 1, "mean TOP_UP for other groups");
    }

    private static <R> void separate(List<R> rules, ToIntFunction<R> from, ToIntFunction<R> to, String kind) {
        var ordered = rules.stream().sorted(Comparator.comparingInt(from)).toList();
        for (int i = 1; i < ordered.size(); i++) {
            require(
                    to.applyAsInt(ordered.get(i - 1)) < from.applyAsInt(ordered.get(i)),
                    "hold two of " + kind + " for the same days");
        }
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException("rules must not " + fault);
        }
    }
}
