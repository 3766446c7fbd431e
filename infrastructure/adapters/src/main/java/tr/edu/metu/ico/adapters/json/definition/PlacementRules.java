package tr.edu.metu.ico.adapters.json.definition;

import java.util.Map;
import java.util.function.BiFunction;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.TieBreak;

/** The kinds of rules on how seats are allocated. */
final class PlacementRules {
    static final Map<String, BiFunction<Clause, DefinitionFields, Rule>> KINDS = Map.ofEntries(
            Map.entry(
                    "SCORE_THEN_PREFERENCE",
                    (clause, f) -> new PlacementRule.ScoreThenPreference(clause, f.allOf("tieBreak", TieBreak.class))),
            Map.entry(
                    "RANKED_SEATS",
                    (clause, f) -> new PlacementRule.RankedSeats(
                            clause, f.integer("seats"), f.allOf("tieBreak", TieBreak.class))),
            Map.entry(
                    "RESERVED_SEATS",
                    (clause, f) -> new PlacementRule.ReservedSeats(
                            clause, f.oneOf("group", PlacementRule.Group.class), f.oneOf("order", ReserveOrder.class))),
            Map.entry(
                    "RESERVE_FALLBACK",
                    (clause, f) -> new PlacementRule.VacantSeats(clause, f.oneOf("fallback", ReserveFallback.class))),
            Map.entry("COUNTRY_CAPS", (clause, _) -> new PlacementRule.CountryCaps(clause)),
            Map.entry("COUNTRY_GRANTS", (clause, f) -> new PlacementRule.CountryGrants(clause, f.flag("reallocate"))),
            Map.entry("GRANT_VOLUNTEERS", (clause, _) -> new PlacementRule.GrantVolunteers(clause)));

    private PlacementRules() {}
}
