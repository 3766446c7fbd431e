package tr.edu.metu.ico.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.grant.GrantStep.Code;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.MonthlyRule;

/**
 * A student's grant in EUR with its full derivation, so that it can be recomputed by hand.
 *
 * @param granted whether the student has a grant at all; a zero-grant student has every amount 0.00
 * @param first   what is paid at the start
 * @param second  what is paid after completion; both parts make the total
 */
public record GrantAmount(
        boolean granted, BigDecimal total, BigDecimal first, BigDecimal second, List<GrantStep> steps) {

    public GrantAmount {
        steps = List.copyOf(steps);
    }

    /** The amounts that follow from the lines of support. */
    static GrantAmount of(List<GrantStep> lines, RuleId rule, Optional<MonthlyRule.Instalments> instalments) {
        var steps = new ArrayList<>(lines);
        var total = sum(lines);
        steps.add(GrantStep.result(Code.TOTAL, total, rule));
        if (instalments.isEmpty()) {
            return new GrantAmount(true, total, total, Euros.ZERO, steps);
        }
        var parts = instalments.get();
        var first = GrantStep.of(Code.FIRST_INSTALMENT, total, parts.first(), 1, parts.id());
        var second = GrantStep.result(Code.SECOND_INSTALMENT, total.subtract(first.amount()), parts.id());
        steps.add(first);
        steps.add(second);
        return new GrantAmount(true, total, first.amount(), second.amount(), steps);
    }

    /** No grant; {@code rule} allows taking part without one. */
    static GrantAmount zero(RuleId rule) {
        return new GrantAmount(
                false,
                Euros.ZERO,
                Euros.ZERO,
                Euros.ZERO,
                List.of(GrantStep.notice(Code.ZERO_GRANT, 1, rule), GrantStep.result(Code.TOTAL, Euros.ZERO, rule)));
    }

    /** The basis of the top-up in the amount; empty without a top-up. */
    public Optional<DailyRule.TopUpBasis> topUpBasis() {
        return steps.stream()
                .flatMap(step -> switch (step.code()) {
                    case TOP_UP_DAYS -> Stream.of(DailyRule.TopUpBasis.PER_DAY);
                    case TOP_UP_TOTAL -> Stream.of(DailyRule.TopUpBasis.LUMP_SUM);
                    default -> Stream.<DailyRule.TopUpBasis>empty();
                })
                .findFirst();
    }

    /** Whether a requested top-up was left out because its basis is not confirmed. */
    public boolean lacksTopUp() {
        return steps.stream().anyMatch(step -> step.code() == Code.CONFIRM_TOP_UP);
    }

    /** Lines that only inform amount to 0.00. */
    private static BigDecimal sum(List<GrantStep> lines) {
        return lines.stream().map(GrantStep::amount).reduce(Euros.ZERO, BigDecimal::add);
    }
}
