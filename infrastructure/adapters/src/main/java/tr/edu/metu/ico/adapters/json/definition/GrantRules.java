package tr.edu.metu.ico.adapters.json.definition;

import java.util.Map;
import java.util.function.BiFunction;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.Group;
import tr.edu.metu.ico.rule.MonthlyRule;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.TravelBands;

/** The kinds of rules on grants. */
final class GrantRules {
    static final Map<String, BiFunction<Clause, DefinitionFields, Rule>> KINDS = Map.ofEntries(
            Map.entry("NO_GRANT", (clause, _) -> new GrantRule.NoGrant(clause)),
            Map.entry("ZERO_GRANT", (clause, _) -> new GrantRule.ZeroGrant(clause)),
            Map.entry(
                    "MONTHLY_GRANT",
                    (clause, f) -> new MonthlyRule.MonthlyGrant(
                            clause, f.decimal("perMonth"), f.oneOf("partialMonth", MonthlyRule.PartialMonth.class))),
            Map.entry("TRAVEL_SUPPORT", (clause, f) -> new MonthlyRule.TravelSupport(clause, bands(f))),
            Map.entry("GREEN_TRAVEL", (clause, _) -> new MonthlyRule.GreenTravel(clause)),
            Map.entry("INSTALMENTS", (clause, f) -> new MonthlyRule.Instalments(clause, f.decimal("first"))),
            Map.entry("INCLUSION_GROUP", (clause, f) -> new MonthlyRule.InclusionGroup(clause, group(f))),
            Map.entry(
                    "INCLUSION_MONTHLY",
                    (clause, f) -> new MonthlyRule.InclusionMonthly(
                            clause, f.decimal("perMonth"), f.integer("fromMonths"), f.integer("toMonths"))),
            Map.entry(
                    "INCLUSION_TOTAL",
                    (clause, f) -> new MonthlyRule.InclusionTotal(
                            clause, f.integer("fromDays"), f.integer("toDays"), f.decimal("amount"))),
            Map.entry("DISABILITY_NEEDS", (clause, f) -> new MonthlyRule.DisabilityNeeds(clause, f.integer("days"))),
            Map.entry(
                    "DAILY_GRANT",
                    (clause, f) -> new DailyRule.DailyGrant(
                            clause, f.decimal("perDay"), f.integer("fromDay"), f.integer("toDay"))),
            Map.entry(
                    "FUNDED_DAYS",
                    (clause, f) -> new DailyRule.FundedDays(
                            clause,
                            f.integer("minimum"),
                            f.integer("maximum"),
                            f.oneOf("daily", DailyRule.Daily.class))),
            Map.entry(
                    "TRAVEL_DAYS",
                    (clause, f) -> new DailyRule.TravelDays(
                            clause, f.integer("most"), f.oneOf("rate", DailyRule.TravelDayRate.class))),
            Map.entry(
                    "TOP_UP",
                    (clause, f) -> new DailyRule.TopUp(
                            clause,
                            f.decimal("amount"),
                            f.integer("fromDay"),
                            f.integer("toDay"),
                            f.oneOf("basis", DailyRule.TopUpBasis.class),
                            f.each("groups", GrantRules::group))),
            Map.entry("NO_FURTHER_SUPPORT", (clause, _) -> new DailyRule.NoFurtherSupport(clause)));

    private GrantRules() {}

    private static Group group(DefinitionFields fields) {
        return fields.made(() -> new Group(fields.text("code"), fields.ifThere("minimumRate", fields::integer)));
    }

    private static TravelBands bands(DefinitionFields fields) {
        return new TravelBands(
                fields.decimal("lowest"), fields.decimal("highest"), fields.each("bands", GrantRules::band));
    }

    private static TravelBands.Band band(DefinitionFields fields) {
        return fields.made(() -> new TravelBands.Band(
                fields.integer("fromKm"),
                fields.ifThere("toKm", fields::integer),
                fields.decimal("standard"),
                fields.ifThere("green", fields::decimal)));
    }
}
