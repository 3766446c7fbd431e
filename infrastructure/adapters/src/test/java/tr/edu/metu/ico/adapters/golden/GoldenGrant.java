package tr.edu.metu.ico.adapters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.json.definition.GrantDefinition;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.checker.GrantChecker;
import tr.edu.metu.ico.grant.DailyRule;
import tr.edu.metu.ico.grant.GrantAmount;
import tr.edu.metu.ico.grant.GrantCalculator;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantOutcome;
import tr.edu.metu.ico.grant.GrantStep;
import tr.edu.metu.ico.grant.GrantStep.Code;
import tr.edu.metu.ico.grant.GrantTerms;

/** A grant as a golden case describes it; what is computed is counted again by the checker. */
final class GoldenGrant {
    private static final StudentNumber STUDENT = new StudentNumber("2500001");
    private static final Set<Code> TOP_UP = Set.of(Code.TOP_UP_DAYS, Code.TOP_UP_TOTAL);
    private static final Optional<SupportClaim> CLAIM =
            Optional.of(new SupportClaim("LAW_5395", Optional.empty(), true));

    private GoldenGrant() {}

    static Map<String, String> study(String call, JsonNode input) {
        var stay = new GrantFacts.StudyPeriod(
                input.get("months").intValue(),
                0,
                new GrantFacts.Travel.Fixed(
                        new BigDecimal(input.get("travelEur").textValue())),
                input.get("inclusion").booleanValue() ? CLAIM : Optional.empty(),
                0);
        boolean granted = !input.path("zeroGrant").booleanValue();
        var grant = computed(GrantDefinition.rules(call), granted, stay);
        return Map.of(
                "total", grant.total().toPlainString(),
                "first", grant.first().toPlainString(),
                "second", grant.second().toPlainString());
    }

    static Map<String, String> traineeship(String call, JsonNode input) {
        int most = input.get("maxFundedDays").intValue();
        var rules = GrantDefinition.rules(call).stream()
                .map(rule -> rule instanceof DailyRule.FundedDays(var clause, var minimum, var _, var daily)
                        ? new DailyRule.FundedDays(clause, minimum, most, daily)
                        : rule)
                .toList();
        int travelDays = input.get("travelDays").intValue();
        boolean support = input.path("fewerOpportunities").booleanValue();
        var stay = new GrantFacts.Traineeship(
                input.get("activityDays").intValue(),
                travelDays > 0,
                travelDays > 1,
                support ? CLAIM : Optional.empty());
        if (outcome(rules, true, stay) instanceof GrantOutcome.Refused(var problems)) {
            return Map.of("error", problems.stream().map(Problem::code).collect(Collectors.joining(",")));
        }
        var grant = computed(rules, true, stay);
        var topUp = sum(grant, TOP_UP);
        var told = new TreeMap<>(Map.of(
                "eur",
                grant.total().subtract(topUp).toPlainString(),
                "fundedDays",
                quantity(grant, Code.FUNDED_DAYS).toPlainString()));
        if (support) {
            told.put("topUp", topUp.toPlainString());
        }
        return told;
    }

    static Map<String, String> inclusion(String call, JsonNode input) {
        var claim = new SupportClaim(
                "DISABILITY",
                Optional.of(input.get("disabilityRate").intValue()),
                input.get("medicalReportApproved").booleanValue());
        var stay = new GrantFacts.StudyPeriod(
                5, 0, new GrantFacts.Travel.Fixed(new BigDecimal("180")), Optional.of(claim), 0);
        var grant = computed(GrantDefinition.rules(call), true, stay);
        boolean supported =
                sum(grant, Set.of(Code.INCLUSION_MONTHS, Code.INCLUSION_TOTAL)).signum() > 0;
        int bonus = claim.proofApproved() ? GrantDefinition.bonus(call, "DISABILITY") : 0;
        return Map.of("bonus", "" + bonus, "inclusionSupport", "" + supported);
    }

    private static GrantOutcome outcome(List<Rule> rules, boolean granted, GrantFacts facts) {
        return GrantCalculator.compute(GrantTerms.of(rules), Optional.empty(), granted, facts);
    }

    private static GrantAmount computed(List<Rule> rules, boolean granted, GrantFacts facts) {
        var grant = switch (outcome(rules, granted, facts)) {
            case GrantOutcome.Computed(var amount) -> amount;
            case GrantOutcome.Refused(var problems) -> throw new AssertionError(problems);
        };
        assertEquals(List.of(), GrantChecker.check(rules, Optional.empty(), STUDENT, granted, facts, grant));
        return grant;
    }

    private static BigDecimal sum(GrantAmount grant, Set<Code> codes) {
        return grant.steps().stream()
                .filter(step -> codes.contains(step.code()))
                .map(GrantStep::amount)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static BigDecimal quantity(GrantAmount grant, Code code) {
        return grant.steps().stream()
                .filter(step -> step.code() == code)
                .map(GrantStep::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
