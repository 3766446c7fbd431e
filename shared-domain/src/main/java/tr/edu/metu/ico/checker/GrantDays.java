package tr.edu.metu.ico.checker;

import java.util.ArrayList;
import java.util.Optional;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.Group;

/** Recomputes the total of a traineeship day by day. */
final class GrantDays {
    private final DailyRule.Terms rules;
    private final GrantFacts.Traineeship stay;
    private final Optional<Integer> mostMonths;
    private final Optional<DailyRule.TopUpBasis> confirmed;

    GrantDays(
            DailyRule.Terms rules,
            GrantFacts.Traineeship stay,
            Optional<Integer> mostMonths,
            Optional<DailyRule.TopUpBasis> confirmed) {
        this.rules = rules;
        this.stay = stay;
        this.mostMonths = mostMonths;
        this.confirmed = confirmed;
    }

    /** Cents of a granted student; empty when the rules pay nothing for such a stay. */
    Optional<Long> cents() {
        var limits = rules.funded();
        int longest = 0;
        for (var tier : rules.tiers()) {
            longest = Math.max(longest, tier.toDay());
        }
        if (limits.isEmpty() || stay.days() < limits.getFirst().minimum() || stay.days() > longest) {
            return Optional.empty();
        }
        var travel = rules.travel();
        int travelDays = (stay.travelDayBefore() ? 1 : 0) + (stay.travelDayAfter() ? 1 : 0);
        if (travelDays > (travel.isEmpty() ? 0 : travel.getFirst().most())) {
            return Optional.empty();
        }
        int coveredDays = Integer.MAX_VALUE;
        if (mostMonths.isPresent()) {
            coveredDays = (mostMonths.get() - stay.usedMonths()) * 30;
            if (coveredDays <= 0) {
                return Optional.empty();
            }
        }
        boolean inside = !travel.isEmpty() && travel.getFirst().rate() == DailyRule.TravelDayRate.WITHIN_LIMIT;
        int most = Math.min(coveredDays, limits.getFirst().maximum()) - (inside ? travelDays : 0);
        int funded = Math.clamp(stay.days(), 0, Math.max(0, most));
        long cents = 0;
        for (int day = 1; day <= funded; day++) {
            cents += rate(day, longest);
        }
        if (travelDays > 0 && travel.getFirst().rate() == DailyRule.TravelDayRate.NEIGHBOUR) {
            cents += stay.travelDayBefore() ? rate(1, longest) : 0;
            cents += stay.travelDayAfter() ? rate(funded, longest) : 0;
        } else {
            for (int day = funded + 1; day <= funded + travelDays; day++) {
                cents += rate(day, longest);
            }
        }
        long days = cents;
        return topUp(funded).map(more -> days + more);
    }

    private long rate(int day, int longest) {
        int decides = Math.min(longest, flat() ? stay.days() : day);
        for (var tier : rules.tiers()) {
            if (decides >= tier.fromDay() && decides <= tier.toDay()) {
                return GrantCents.cents(tier.perDay());
            }
        }
        throw new IllegalStateException("day " + day + " has no daily amount");
    }

    private boolean flat() {
        return rules.funded().getFirst().daily() == DailyRule.Daily.FLAT;
    }

    private Optional<Long> topUp(int funded) {
        if (stay.support().isEmpty()) {
            return Optional.of(0L);
        }
        var claim = stay.support().get();
        var groups = new ArrayList<Group>();
        rules.topUps().forEach(rule -> groups.addAll(rule.groups()));
        if (!GrantCents.known(groups, claim)) {
            return Optional.empty();
        }
        long cents = 0;
        if (GrantCents.shown(groups, claim)) {
            for (var rule : rules.topUps()) {
                boolean meant = stay.days() >= rule.fromDay() && stay.days() <= rule.toDay();
                if (meant && confirmed.isPresent()) {
                    int times = confirmed.get() == DailyRule.TopUpBasis.PER_DAY ? funded : 1;
                    cents += times * GrantCents.cents(rule.amount());
                }
            }
        }
        return Optional.of(cents);
    }
}
