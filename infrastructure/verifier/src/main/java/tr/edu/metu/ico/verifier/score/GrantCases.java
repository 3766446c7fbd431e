package tr.edu.metu.ico.verifier.score;

import static tr.edu.metu.ico.verifier.score.OutcomeTexts.error;
import static tr.edu.metu.ico.verifier.score.OutcomeTexts.newOutcome;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.grant.GrantAmount;
import tr.edu.metu.ico.grant.GrantCalculator;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantOutcome;
import tr.edu.metu.ico.grant.GrantStep;
import tr.edu.metu.ico.grant.GrantTerms;
import tr.edu.metu.ico.grant.MonthsLimit;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.Group;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.RuleTerms;
import tr.edu.metu.ico.selection.MonthsCap;
import tr.edu.metu.ico.verifier.BadInput;

/** The cases on grants. */
final class GrantCases {
    private static final Set<GrantStep.Code> TOP_UP = Set.of(GrantStep.Code.TOP_UP_DAYS, GrantStep.Code.TOP_UP_TOTAL);
    private static final Set<GrantStep.Code> INCLUSION = Set.of(
            GrantStep.Code.INCLUSION_MONTHS, GrantStep.Code.INCLUSION_INCOMPLETE_MONTH, GrantStep.Code.INCLUSION_TOTAL);

    private GrantCases() {}

    /** Kind icmGrant: months, travel support and instalments of a study period. */
    static ObjectNode studyPeriod(CallDefinition call, Input input) {
        var support =
                input.flag("inclusion", false) ? Optional.of(claim(call)) : Optional.<GrantFacts.SupportClaim>empty();
        var facts = new GrantFacts.StudyPeriod(
                input.integer("months"),
                input.integer("days", 0),
                travel(input),
                support,
                input.integer("usedMonths", 0));
        return paid(
                call.grantTerms(),
                MonthsCap.limit(call),
                !input.flag("zeroGrant", false),
                facts,
                grant -> newOutcome()
                        .put("total", grant.total().toPlainString())
                        .put("first", grant.first().toPlainString())
                        .put("second", grant.second().toPlainString())
                        .put("inclusion", sum(grant, INCLUSION).toPlainString()));
    }

    private static GrantFacts.Travel travel(Input input) {
        if (input.has("distanceKm")) {
            return new GrantFacts.Travel.ByDistance(input.integer("distanceKm"), input.flag("green", false));
        }
        return input.has("travelEur")
                ? new GrantFacts.Travel.Fixed(input.decimal("travelEur"))
                : new GrantFacts.Travel.Unsaid();
    }

    private static GrantFacts.SupportClaim claim(CallDefinition call) {
        var group = groups(call)
                .filter(one -> one.minimumRate().isEmpty())
                .findFirst()
                .orElseThrow(() -> new BadInput("input.inclusion: the call knows no group with fewer opportunities"));
        return new GrantFacts.SupportClaim(group.code(), Optional.empty(), true);
    }

    /** Kind doctoralGrant: funded days, travel days and top-up of a traineeship. */
    static ObjectNode traineeship(CallDefinition call, Input input) {
        int travelDays = input.integer("travelDays", 0);
        if (travelDays < 0 || travelDays > 2) {
            return newOutcome().put("error", "TOO_MANY_TRAVEL_DAYS");
        }
        var support = input.flag("fewerOpportunities", false)
                ? Optional.of(claim(call))
                : Optional.<GrantFacts.SupportClaim>empty();
        int days = input.integer("activityDays");
        if (days < 1) {
            return newOutcome().put("error", "DURATION_BELOW_" + minimumDays(call));
        }
        var facts = new GrantFacts.Traineeship(days, travelDays > 0, travelDays > 1, support);
        return paid(terms(call, input), Optional.empty(), !input.flag("zeroGrant", false), facts, grant -> {
            var topUp = sum(grant, TOP_UP);
            return newOutcome()
                    .put("eur", grant.total().subtract(topUp).toPlainString())
                    .put("fundedDays", days(grant))
                    .put("topUp", topUp.toPlainString())
                    .put("total", grant.total().toPlainString());
        });
    }

    /** The terms of the call; the case may set another limit of funded days, which is a parameter of the call. */
    private static GrantTerms terms(CallDefinition call, Input input) {
        if (!input.has("maxFundedDays")) {
            return call.grantTerms();
        }
        int limit = input.integer("maxFundedDays");
        var funded = call.terms().grants().daily().funded();
        var rules = new ArrayList<Rule>(call.rules());
        rules.removeAll(funded);
        funded.forEach(rule -> rules.add(new DailyRule.FundedDays(rule.clause(), rule.minimum(), limit, rule.daily())));
        return GrantTerms.of(RuleTerms.of(rules).grants());
    }

    private static int minimumDays(CallDefinition call) {
        return call.grantTerms() instanceof GrantTerms.Daily daily
                ? daily.funded().minimum()
                : 1;
    }

    private static int days(GrantAmount grant) {
        return sum(grant.steps().stream()
                        .filter(step -> step.code() == GrantStep.Code.FUNDED_DAYS)
                        .map(GrantStep::quantity))
                .intValueExact();
    }

    /** Kind inclusion: a disability gives points on the score, and support from a separate rate. */
    static ObjectNode inclusion(CallDefinition call, Input input) {
        boolean approved = input.flag("medicalReportApproved", false);
        int points = call.bonus("DISABILITY")
                .filter(_ -> approved)
                .map(bonus -> bonus.points())
                .orElse(0);
        var group = groups(call)
                .filter(one -> one.minimumRate().isPresent())
                .findFirst()
                .orElseThrow(() -> new BadInput("call: names no group by a rate of disability"));
        var claim = new GrantFacts.SupportClaim(group.code(), Optional.of(input.integer("disabilityRate")), approved);
        var facts = new GrantFacts.StudyPeriod(5, 0, shortest(call), Optional.of(claim), 0);
        return paid(
                call.grantTerms(),
                MonthsCap.limit(call),
                true,
                facts,
                grant -> newOutcome()
                        .put("bonus", points)
                        .put("inclusionSupport", sum(grant, INCLUSION).signum() > 0));
    }

    /** The lowest travel support, where the call asks how a student travels. */
    private static GrantFacts.Travel shortest(CallDefinition call) {
        return call.grantTerms() instanceof GrantTerms.Monthly monthly
                ? monthly.travel()
                        .<GrantFacts.Travel>map(support ->
                                new GrantFacts.Travel.Fixed(support.bands().lowest()))
                        .orElseGet(GrantFacts.Travel.Unsaid::new)
                : new GrantFacts.Travel.Unsaid();
    }

    private static Stream<Group> groups(CallDefinition call) {
        return switch (call.grantTerms()) {
            case GrantTerms.None _ -> Stream.empty();
            case GrantTerms.Monthly monthly -> monthly.groups().stream().map(rule -> rule.group());
            case GrantTerms.Daily daily -> daily.topUps().stream().flatMap(rule -> rule.groups().stream());
        };
    }

    private static ObjectNode paid(
            GrantTerms terms,
            Optional<MonthsLimit> limit,
            boolean granted,
            GrantFacts facts,
            Function<GrantAmount, ObjectNode> describe) {
        return switch (GrantCalculator.compute(terms, limit, granted, facts, asWorded(terms))) {
            case GrantOutcome.Computed(var grant) -> describe.apply(grant);
            case GrantOutcome.Refused(var problems) -> error(problems);
        };
    }

    /** The top-up by the wording of the announcement, the reading used in the cases. */
    private static Optional<DailyRule.TopUpBasis> asWorded(GrantTerms terms) {
        return terms instanceof GrantTerms.Daily daily
                ? daily.topUps().stream().map(DailyRule.TopUp::basis).findFirst()
                : Optional.empty();
    }

    private static BigDecimal sum(GrantAmount grant, Set<GrantStep.Code> codes) {
        return sum(grant.steps().stream()
                .filter(step -> codes.contains(step.code()))
                .map(GrantStep::amount));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
