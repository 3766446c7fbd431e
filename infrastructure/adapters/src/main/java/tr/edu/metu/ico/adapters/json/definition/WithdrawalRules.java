package tr.edu.metu.ico.adapters.json.definition;

import java.util.Map;
import java.util.function.BiFunction;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.rule.LateWithdrawalPenalty;
import tr.edu.metu.ico.rule.OwnWithdrawalDays;

/** The kinds of rules on withdrawals. */
final class WithdrawalRules {
    static final Map<String, BiFunction<Clause, Fields, Rule>> KINDS = Map.ofEntries(
            Map.entry(
                    "LATE_WITHDRAWAL_PENALTY",
                    (clause, f) -> new LateWithdrawalPenalty(
                            clause,
                            f.texts("programmes"),
                            f.flag("sameLevel"),
                            f.oneOf("lasts", PenaltyScope.Lasts.class),
                            f.integer("points"))),
            Map.entry("OWN_WITHDRAWAL_DAYS", (clause, f) -> new OwnWithdrawalDays(clause, f.integer("days"))));

    private WithdrawalRules() {}
}
