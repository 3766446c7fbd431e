package tr.edu.metu.ico.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
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

/** What holds for every stay; both computations of an amount share no code and must agree to the cent. */
class GrantPropertyTest {
    private static final String SEED = "20241108";
    private static final StudentNumber ADA = new StudentNumber("2500001");
    private static final BigDecimal PER_MONTH = new BigDecimal("700");
    private static final BigDecimal DEAREST_TRAVEL = new BigDecimal("1500");

    @Provide
    Arbitrary<StudyPeriod> studies() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 30),
                        travels(),
                        claims().optional(0.5),
                        Arbitraries.integers().between(0, 13))
                .filter((months, days, _, _, _) -> months + days > 0)
                .as(StudyPeriod::new);
    }

    @Provide
    Arbitrary<Traineeship> traineeships() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 33),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        claims().optional(0.5),
                        Arbitraries.integers().between(0, 13))
                .as(Traineeship::new);
    }

    @Provide
    Arbitrary<List<? extends Rule>> dailyRules() {
        return Combinators.combine(
                        Arbitraries.integers().between(5, 30),
                        Arbitraries.of(Daily.class),
                        Arbitraries.of(TravelDayRate.class),
                        Arbitraries.of(TopUpBasis.class))
                .as((most, daily, rate, basis) ->
                        SampleRules.dailyRules(most, daily, rate, basis).toList());
    }

    @Provide
    Arbitrary<Optional<TopUpBasis>> confirmed() {
        return Arbitraries.of(TopUpBasis.class).optional(0.7);
    }

    private static Arbitrary<Travel> travels() {
        var byDistance = Combinators.combine(Arbitraries.integers().between(90, 9000), Arbitraries.of(true, false))
                .as((km, green) -> (Travel) new Travel.ByDistance(km, green));
        var fixed = Arbitraries.integers().between(17_900, 150_100).map(cents ->
                (Travel) new Travel.Fixed(BigDecimal.valueOf(cents, 2)));
        return Arbitraries.oneOf(byDistance, fixed);
    }

    private static Arbitrary<SupportClaim> claims() {
        return Combinators.combine(
                        Arbitraries.of("LAW_5395", "DISABILITY", "AFAD_AID"),
                        Arbitraries.integers().between(65, 75).optional(0.7),
                        Arbitraries.of(true, true, true, false))
                .as(SupportClaim::new);
    }

    @Property(seed = SEED, tries = 5000, shrinking = ShrinkingMode.OFF)
    void calculator_and_checker_agree_on_every_study_period(
            @ForAll("studies") StudyPeriod stay, @ForAll PartialMonth partial, @ForAll boolean granted) {
        agree(SampleRules.monthlyRules(partial), granted, stay, Optional.empty());
    }

    @Property(seed = SEED, tries = 5000, shrinking = ShrinkingMode.OFF)
    void calculator_and_checker_agree_on_every_traineeship(
            @ForAll("dailyRules") List<? extends Rule> rules,
            @ForAll("traineeships") Traineeship stay,
            @ForAll boolean granted,
            @ForAll("confirmed") Optional<TopUpBasis> confirmed) {
        agree(rules, granted, stay, confirmed);
    }

    @Property(seed = SEED, tries = 2000, shrinking = ShrinkingMode.OFF)
    void both_parts_make_the_total_and_nothing_is_paid_above_the_twelve_months(@ForAll("studies") StudyPeriod stay) {
        grant(SampleRules.monthlyRules(PartialMonth.DAILY_1_30), true, without(stay))
                .ifPresent(grant -> {
                    int left = 12 - stay.usedMonths();
                    var most = PER_MONTH.multiply(BigDecimal.valueOf(left)).add(DEAREST_TRAVEL);
                    assertEquals(grant.total(), grant.first().add(grant.second()));
                    assertTrue(grant.total().compareTo(most) <= 0, grant::toString);
                });
    }

    @Property(seed = SEED, tries = 2000, shrinking = ShrinkingMode.OFF)
    void a_longer_study_period_never_brings_less(@ForAll("studies") StudyPeriod stay) {
        var rules = SampleRules.monthlyRules(PartialMonth.DAILY_1_30);
        var longer = stay.days() < 30
                ? new StudyPeriod(stay.months(), stay.days() + 1, stay.travel(), Optional.empty(), stay.usedMonths())
                : new StudyPeriod(stay.months() + 1, 1, stay.travel(), Optional.empty(), stay.usedMonths());

        grant(rules, true, without(stay))
                .ifPresent(grant -> assertTrue(grant.total()
                                .compareTo(
                                        grant(rules, true, longer).orElseThrow().total())
                        <= 0));
    }

    @Property(seed = SEED, tries = 2000, shrinking = ShrinkingMode.OFF)
    void under_the_tiers_a_longer_traineeship_never_brings_less_and_the_limit_holds(
            @ForAll("traineeships") Traineeship stay, @ForAll TravelDayRate rate, @ForAll TopUpBasis basis) {
        var rules = SampleRules.dailyRules(14, Daily.TIERED, rate, basis).toList();
        var longer =
                new Traineeship(stay.days() + 1, stay.travelDayBefore(), stay.travelDayAfter(), Optional.empty(), 0);
        var shorter = new Traineeship(stay.days(), stay.travelDayBefore(), stay.travelDayAfter(), Optional.empty(), 0);
        var total = grant(rules, true, shorter).map(GrantAmount::total);
        var totalOfLonger = grant(rules, true, longer).map(GrantAmount::total);

        if (total.isPresent() && totalOfLonger.isPresent()) {
            assertTrue(total.get().compareTo(totalOfLonger.get()) <= 0);
            int limit = 14 - (rate == TravelDayRate.WITHIN_LIMIT ? stay.travelDays() : 0);
            assertEquals(stay.days() >= limit, total.equals(totalOfLonger), "grows up to day 14 and not beyond");
        }
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
