package tr.edu.metu.ico.grant;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.FaultyValue;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.GrantProof;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.MonthlyRule;

/** A call's rules on money, combined; contradictory rules are refused. */
public sealed interface GrantTerms {

    /** The call pays nothing. */
    record None(Optional<GrantRule.NoGrant> rule) implements GrantTerms {

        /** Why no grant is computed, recorded or shown. */
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

        /** The longest activity with a stated amount, in days. */
        public int longest() {
            return tiers.getLast().toDay();
        }
    }

    /** Whether the call pays anything at all. */
    default boolean pays() {
        return !(this instanceof None);
    }

    /** What students can prove for a higher grant. */
    default Set<GrantProof> proofs() {
        var proofs = EnumSet.noneOf(GrantProof.class);
        switch (this) {
            case None _ -> {}
            case Monthly monthly -> {
                monthly.green().ifPresent(_ -> proofs.add(GrantProof.GREEN_TRAVEL));
                if (!monthly.groups().isEmpty()) {
                    proofs.add(GrantProof.INCLUSION);
                }
            }
            case Daily daily -> {
                if (!daily.topUps().isEmpty()) {
                    proofs.add(GrantProof.INCLUSION);
                }
            }
        }
        return proofs;
    }

    /**
     * The terms of a call, from its rules.
     *
     * @throws FaultyValue when they contradict each other
     */
    static GrantTerms of(GrantRule.Terms rules) {
        var faults = GrantRulesCheck.faults(rules);
        if (!faults.isEmpty()) {
            throw new FaultyValue(faults);
        }
        var zeroGrant = rules.zero().stream().findFirst();
        if (!rules.monthly().grant().isEmpty()) {
            return monthly(rules.monthly(), zeroGrant);
        }
        return rules.daily().tiers().isEmpty()
                ? new None(rules.none().stream().findFirst())
                : daily(rules.daily(), zeroGrant);
    }

    /** All contradictions among the rules on money. */
    static List<Fault> faults(GrantRule.Terms rules) {
        return GrantRulesCheck.faults(rules);
    }

    private static Monthly monthly(MonthlyRule.Terms all, Optional<GrantRule.ZeroGrant> zeroGrant) {
        return new Monthly(
                all.grant().getFirst(),
                all.travel().stream().findFirst(),
                all.green().stream().findFirst(),
                all.instalments().stream().findFirst(),
                all.groups(),
                all.inclusionMonthly().stream().findFirst(),
                all.inclusionTotals(),
                all.disabilityNeeds().stream().findFirst(),
                zeroGrant);
    }

    private static Daily daily(DailyRule.Terms all, Optional<GrantRule.ZeroGrant> zeroGrant) {
        return new Daily(
                all.tiers().stream()
                        .sorted(Comparator.comparingInt(DailyRule.DailyGrant::fromDay))
                        .toList(),
                all.funded().getFirst(),
                all.travel().stream().findFirst(),
                all.topUps().stream()
                        .sorted(Comparator.comparingInt(DailyRule.TopUp::fromDay))
                        .toList(),
                all.noFurtherSupport().stream().findFirst(),
                zeroGrant);
    }
}
