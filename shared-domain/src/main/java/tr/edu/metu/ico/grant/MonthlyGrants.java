package tr.edu.metu.ico.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.grant.GrantFacts.StudyPeriod;
import tr.edu.metu.ico.grant.GrantStep.Code;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.MonthlyRule;
import tr.edu.metu.ico.rule.MonthlyRule.PartialMonth;

/** The grant of a study period: months, travel, inclusion support, instalments (reading A-29). */
final class MonthlyGrants {
    private final GrantTerms.Monthly terms;
    private final StudyPeriod stay;
    private final FundedMonths funded;
    private final List<GrantStep> steps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private MonthlyGrants(GrantTerms.Monthly terms, StudyPeriod stay, FundedMonths funded) {
        this.terms = terms;
        this.stay = stay;
        this.funded = funded;
    }

    static GrantOutcome compute(
            GrantTerms.Monthly terms, Optional<MonthsLimit> cap, boolean granted, StudyPeriod stay) {
        if (cap.filter(c -> c.refuses(stay.usedMonths(), granted)).isPresent()) {
            return GrantOutcome.refused(
                    Problem.of("usedMonths", "MONTHS_CAP_EXCEEDED", cap.get().clause()));
        }
        if (!granted) {
            var rule = terms.zeroGrant()
                    .map(GrantRule.ZeroGrant::id)
                    .orElse(terms.grant().id());
            return new GrantOutcome.Computed(GrantAmount.zero(rule));
        }
        return new MonthlyGrants(terms, stay, FundedMonths.of(stay, cap)).computed();
    }

    private GrantOutcome computed() {
        months();
        travel();
        stay.support().ifPresent(this::inclusion);
        return problems.isEmpty()
                ? new GrantOutcome.Computed(GrantAmount.of(steps, terms.grant().id(), terms.instalments()))
                : new GrantOutcome.Refused(problems);
    }

    private void months() {
        var grant = terms.grant();
        if (funded.months() > 0) {
            steps.add(GrantStep.of(Code.MONTHS, funded.months(), grant.perMonth(), grant.id()));
        }
        incompleteMonth(Code.INCOMPLETE_MONTH, grant.perMonth(), grant.id());
        if (grant.partialMonth() == PartialMonth.WHOLE_MONTHS && funded.days() > 0) {
            steps.add(GrantStep.notice(Code.UNFUNDED_DAYS, funded.days(), grant.id()));
        }
        steps.addAll(funded.unfunded());
    }

    private void incompleteMonth(Code code, BigDecimal perMonth, RuleId rule) {
        if (terms.grant().partialMonth() == PartialMonth.DAILY_1_30 && funded.days() > 0) {
            steps.add(GrantStep.of(code, BigDecimal.valueOf(funded.days()), perMonth, GrantStep.DAYS_OF_A_MONTH, rule));
        }
    }

    private void travel() {
        if (terms.travel().isPresent()) {
            TravelSupports.step(terms.travel().get(), terms.green(), stay.travel(), steps, problems);
        } else if (!(stay.travel() instanceof GrantFacts.Travel.Unsaid)) {
            problems.add(TravelSupports.notOffered());
        }
    }

    private void inclusion(GrantFacts.SupportClaim claim) {
        var rule = terms.groups().stream()
                .filter(group -> group.group().code().equals(claim.group()))
                .findFirst();
        if (rule.isEmpty()) {
            problems.add(SupportClaims.unknownGroup());
            return;
        }
        var obstacle =
                SupportClaims.obstacle(rule.get().group(), claim, rule.get().id());
        obstacle.ifPresentOrElse(steps::add, () -> inclusionSupport(rule.get()));
        if (rule.get().group().minimumRate().isPresent()) {
            terms.disabilityNeeds()
                    .ifPresent(needs -> steps.add(GrantStep.notice(Code.DISABILITY_NEEDS, needs.days(), needs.id())));
        }
    }

    /** By length of stay; for the months, only the funded ones. */
    private void inclusionSupport(MonthlyRule.InclusionGroup group) {
        var byMonths = terms.inclusionMonthly()
                .filter(rule -> stay.months() >= rule.fromMonths() && !longerThan(rule.toMonths()));
        int length = stay.months() * GrantStep.DAYS_OF_A_MONTH + stay.days();
        var inTotal = terms.inclusionTotals().stream()
                .filter(rule -> rule.fromDays() <= length && length <= rule.toDays())
                .findFirst();
        if (byMonths.isPresent()) {
            var rule = byMonths.get();
            steps.add(GrantStep.of(Code.INCLUSION_MONTHS, funded.months(), rule.perMonth(), rule.id()));
            incompleteMonth(Code.INCLUSION_INCOMPLETE_MONTH, rule.perMonth(), rule.id());
        } else if (inTotal.isPresent()) {
            var rule = inTotal.get();
            steps.add(GrantStep.of(Code.INCLUSION_TOTAL, 1, rule.amount(), rule.id()));
        } else {
            steps.add(GrantStep.notice(Code.NO_SUPPORT_FOR_THIS_LENGTH, length, group.id()));
        }
    }

    private boolean longerThan(int months) {
        return stay.months() > months || (stay.months() == months && stay.days() > 0);
    }
}
