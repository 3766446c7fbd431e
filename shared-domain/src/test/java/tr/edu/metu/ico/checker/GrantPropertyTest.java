package tr.edu.metu.ico.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.grant.GrantAmount;
import tr.edu.metu.ico.grant.GrantCalculator;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantFacts.StudyPeriod;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantFacts.Traineeship;
import tr.edu.metu.ico.grant.GrantFacts.Travel;
import tr.edu.metu.ico.grant.GrantOutcome;
import tr.edu.metu.ico.grant.GrantTerms;
import tr.edu.metu.ico.grant.SampleRules;
import tr.edu.metu.ico.rule.DailyRule.Daily;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;
import tr.edu.metu.ico.rule.DailyRule.TravelDayRate;
import tr.edu.metu.ico.rule.MonthlyRule.PartialMonth;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.RuleTerms;
import tr.edu.metu.ico.tries.Draw;
import tr.edu.metu.ico.tries.Tries;

/** Properties of every stay; the two computations of an amount share no code and must agree to the cent. */
class GrantPropertyTest {
    private static final long SEED = 20241108;
    private static final StudentNumber ADA = new StudentNumber("2500001");
    private static final BigDecimal PER_MONTH = new BigDecimal("700");
    private static final BigDecimal DEAREST_TRAVEL = new BigDecimal("1500");

    private static StudyPeriod study(Draw draw) {
        int months = draw.between(0, 13);
        int days = draw.between(months == 0 ? 1 : 0, 30);
        return new StudyPeriod(months, days, travel(draw), claim(draw), draw.between(0, 13));
    }

    private static Traineeship traineeship(Draw draw) {
        return new Traineeship(draw.between(1, 33), draw.either(), draw.either(), claim(draw), draw.between(0, 13));
    }

    private static List<? extends Rule> dailyRules(Draw draw) {
        return SampleRules.dailyRules(
                        draw.between(5, 30),
                        draw.of(Daily.class),
                        draw.of(TravelDayRate.class),
                        draw.of(TopUpBasis.class))
                .toList();
    }

    private static Travel travel(Draw draw) {
        return draw.either()
                ? new Travel.ByDistance(draw.between(90, 9000), draw.either())
                : new Travel.Fixed(draw.decimal("179.00", "1501.00", 2));
    }

    private static Optional<SupportClaim> claim(Draw draw) {
        return draw.maybe(
                50,
                () -> new SupportClaim(
                        draw.of("LAW_5395", "DISABILITY", "AFAD_AID"),
                        draw.maybe(70, () -> draw.between(65, 75)),
                        draw.of(true, true, true, false)));
    }

    @Test
    void calculator_and_checker_agree_on_every_study_period() {
        Tries.of(5000, SEED, draw -> {
            var stay = study(draw);
            var partial = draw.of(PartialMonth.class);
            var granted = draw.either();
            agree(SampleRules.monthlyRules(partial), granted, stay, Optional.empty());
        });
    }

    @Test
    void calculator_and_checker_agree_on_every_traineeship() {
        Tries.of(5000, SEED, draw -> {
            var rules = dailyRules(draw);
            var stay = traineeship(draw);
            var granted = draw.either();
            var confirmed = draw.maybe(70, () -> draw.of(TopUpBasis.class));
            agree(rules, granted, stay, confirmed);
        });
    }

    @Test
    void both_parts_make_the_total_and_nothing_is_paid_above_the_twelve_months() {
        Tries.of(2000, SEED, draw -> {
            var stay = study(draw);
            grant(SampleRules.monthlyRules(PartialMonth.DAILY_1_30), true, without(stay))
                    .ifPresent(grant -> {
                        int left = 12 - stay.usedMonths();
                        var most = PER_MONTH.multiply(BigDecimal.valueOf(left)).add(DEAREST_TRAVEL);
                        assertEquals(grant.total(), grant.first().add(grant.second()));
                        assertTrue(grant.total().compareTo(most) <= 0, grant::toString);
                    });
        });
    }

    @Test
    void a_longer_study_period_never_brings_less() {
        Tries.of(2000, SEED, draw -> {
            var stay = study(draw);
            var rules = SampleRules.monthlyRules(PartialMonth.DAILY_1_30);
            var longer = stay.days() < 30
                    ? new StudyPeriod(
                            stay.months(), stay.days() + 1, stay.travel(), Optional.empty(), stay.usedMonths())
                    : new StudyPeriod(stay.months() + 1, 1, stay.travel(), Optional.empty(), stay.usedMonths());

            grant(rules, true, without(stay))
                    .ifPresent(grant -> assertTrue(grant.total()
                                    .compareTo(grant(rules, true, longer)
                                            .orElseThrow()
                                            .total())
                            <= 0));
        });
    }

    @Test
    void under_the_tiers_a_longer_traineeship_never_brings_less_and_the_limit_holds() {
        Tries.of(2000, SEED, draw -> {
            var stay = traineeship(draw);
            var rate = draw.of(TravelDayRate.class);
            var basis = draw.of(TopUpBasis.class);
            var rules = SampleRules.dailyRules(14, Daily.TIERED, rate, basis).toList();
            var longer = new Traineeship(
                    stay.days() + 1, stay.travelDayBefore(), stay.travelDayAfter(), Optional.empty(), 0);
            var shorter =
                    new Traineeship(stay.days(), stay.travelDayBefore(), stay.travelDayAfter(), Optional.empty(), 0);
            var total = grant(rules, true, shorter).map(GrantAmount::total);
            var totalOfLonger = grant(rules, true, longer).map(GrantAmount::total);

            if (total.isPresent() && totalOfLonger.isPresent()) {
                assertTrue(total.get().compareTo(totalOfLonger.get()) <= 0);
                int limit = 14 - (rate == TravelDayRate.WITHIN_LIMIT ? stay.travelDays() : 0);
                assertEquals(stay.days() >= limit, total.equals(totalOfLonger), "grows up to day 14 and not beyond");
            }
        });
    }

    private static void agree(
            List<? extends Rule> rules, boolean granted, GrantFacts facts, Optional<TopUpBasis> confirmed) {
        var grant = grant(rules, granted, facts, confirmed);
        if (grant.isPresent()) {
            assertEquals(
                    List.of(),
                    GrantChecker.check(
                            RuleTerms.of(rules).grants(),
                            Optional.of(12),
                            ADA,
                            granted,
                            facts,
                            confirmed,
                            grant.get()));
        } else {
            assertEquals(
                    Optional.empty(),
                    new GrantCents(RuleTerms.of(rules).grants(), Optional.of(12), confirmed).of(facts));
        }
    }

    private static StudyPeriod without(StudyPeriod stay) {
        return new StudyPeriod(stay.months(), stay.days(), stay.travel(), Optional.empty(), stay.usedMonths());
    }

    private static Optional<GrantAmount> grant(List<? extends Rule> rules, boolean granted, GrantFacts facts) {
        return grant(rules, granted, facts, Optional.empty());
    }

    private static Optional<GrantAmount> grant(
            List<? extends Rule> rules, boolean granted, GrantFacts facts, Optional<TopUpBasis> confirmed) {
        return GrantCalculator.compute(
                                GrantTerms.of(RuleTerms.of(rules).grants()), SampleRules.CAP, granted, facts, confirmed)
                        instanceof GrantOutcome.Computed(var grant)
                ? Optional.of(grant)
                : Optional.empty();
    }
}
