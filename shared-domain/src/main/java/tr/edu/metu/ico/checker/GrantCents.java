package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.Group;
import tr.edu.metu.ico.rule.MonthlyRule;

/** Recomputes the total of a grant in whole cents, from the rules' parameters alone. */
final class GrantCents {
    private static final int DAYS_OF_A_MONTH = 30;

    private final GrantRule.Terms rules;
    private final Optional<Integer> mostMonths;
    private final Optional<DailyRule.TopUpBasis> confirmed;

    GrantCents(GrantRule.Terms rules, Optional<Integer> mostMonths, Optional<DailyRule.TopUpBasis> confirmed) {
        this.rules = rules;
        this.mostMonths = mostMonths;
        this.confirmed = confirmed;
    }

    /** Cents of a granted student; empty when the rules pay nothing for such facts. */
    Optional<Long> of(GrantFacts facts) {
        return switch (facts) {
            case GrantFacts.StudyPeriod stay -> monthly(stay);
            case GrantFacts.Traineeship stay -> daily(stay);
        };
    }

    private Optional<Long> monthly(GrantFacts.StudyPeriod stay) {
        var grants = rules.monthly().grant();
        int left = mostMonths.map(most -> most - stay.usedMonths()).orElse(Integer.MAX_VALUE);
        if (grants.isEmpty() || left <= 0) {
            return Optional.empty();
        }
        var grant = grants.getFirst();
        boolean cut = stay.months() >= left;
        int months = cut ? left : stay.months();
        int days = cut || grant.partialMonth() == MonthlyRule.PartialMonth.WHOLE_MONTHS ? 0 : stay.days();
        var travel = travel(stay.travel());
        var support = stay.support().map(claim -> inclusion(stay, claim, months, days));
        if (travel.isEmpty() || support.filter(Optional::isEmpty).isPresent()) {
            return Optional.empty();
        }
        long cents = time(cents(grant.perMonth()), months, days) + travel.get();
        return Optional.of(cents + support.map(Optional::get).orElse(0L));
    }

    /** Months at the full amount, days at a thirtieth of it; half a cent counts as one. */
    private static long time(long perMonth, int months, int days) {
        return perMonth * months + (2 * perMonth * days + DAYS_OF_A_MONTH) / (2 * DAYS_OF_A_MONTH);
    }

    private Optional<Long> travel(GrantFacts.Travel travel) {
        var tables = rules.monthly().travel();
        if (tables.isEmpty()) {
            return travel instanceof GrantFacts.Travel.Unsaid ? Optional.of(0L) : Optional.empty();
        }
        var table = tables.getFirst().bands();
        if (travel instanceof GrantFacts.Travel.Fixed(var amount)) {
            long cents = cents(amount);
            boolean inside = cents(table.lowest()) <= cents && cents <= cents(table.highest());
            return inside ? Optional.of(cents) : Optional.empty();
        }
        if (travel instanceof GrantFacts.Travel.ByDistance(var km, var green)
                && !(green && rules.monthly().green().isEmpty())) {
            for (var band : table.bands()) {
                if (km >= band.fromKm() && km <= band.toKm().orElse(Integer.MAX_VALUE)) {
                    return Optional.of(cents(green ? band.green().orElse(band.standard()) : band.standard()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Long> inclusion(GrantFacts.StudyPeriod stay, GrantFacts.SupportClaim claim, int months, int days) {
        var groups = new ArrayList<Group>();
        rules.monthly().groups().forEach(rule -> groups.add(rule.group()));
        if (!known(groups, claim)) {
            return Optional.empty();
        }
        if (!shown(groups, claim)) {
            return Optional.of(0L);
        }
        int length = DAYS_OF_A_MONTH * stay.months() + stay.days();
        for (var rule : rules.monthly().inclusionMonthly()) {
            if (length >= DAYS_OF_A_MONTH * rule.fromMonths()
                    && stay.months() >= rule.fromMonths()
                    && length <= DAYS_OF_A_MONTH * rule.toMonths()) {
                return Optional.of(time(cents(rule.perMonth()), months, days));
            }
        }
        for (var rule : rules.monthly().inclusionTotals()) {
            if (length >= rule.fromDays() && length <= rule.toDays()) {
                return Optional.of(cents(rule.amount()));
            }
        }
        return Optional.of(0L);
    }

    private Optional<Long> daily(GrantFacts.Traineeship stay) {
        return new GrantDays(rules.daily(), stay, mostMonths, confirmed).cents();
    }

    static boolean known(List<Group> groups, GrantFacts.SupportClaim claim) {
        return groups.stream().anyMatch(group -> group.code().equals(claim.group()));
    }

    static boolean shown(List<Group> groups, GrantFacts.SupportClaim claim) {
        return claim.proofApproved()
                && groups.stream()
                        .anyMatch(group -> group.code().equals(claim.group())
                                && claim.disabilityRate().orElse(0)
                                        >= group.minimumRate().orElse(0));
    }

    /** An amount in cents; anything finer is a bug in the caller. */
    static long cents(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }
}
