package tr.edu.metu.ico.rule;

import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Clause;

/** What a call pays; all amounts are EUR. */
public sealed interface GrantRule extends Rule permits GrantRule.NoGrant, GrantRule.ZeroGrant, MonthlyRule, DailyRule {

    /** The call pays nothing at all. */
    record NoGrant(Clause clause) implements GrantRule {}

    /** Students may take part without a grant, with the same application and selection. */
    record ZeroGrant(Clause clause) implements GrantRule {}

    /** The rules of a call on money, by kind. */
    record Terms(List<NoGrant> none, List<ZeroGrant> zero, MonthlyRule.Terms monthly, DailyRule.Terms daily) {

        /** Sorts these rules. */
        static Terms of(List<GrantRule> rules) {
            var none = new ArrayList<NoGrant>();
            var zero = new ArrayList<ZeroGrant>();
            var monthly = new ArrayList<MonthlyRule>();
            var daily = new ArrayList<DailyRule>();
            for (var rule : rules) {
                switch (rule) {
                    case NoGrant found -> none.add(found);
                    case ZeroGrant found -> zero.add(found);
                    case MonthlyRule found -> monthly.add(found);
                    case DailyRule found -> daily.add(found);
                }
            }
            return new Terms(
                    List.copyOf(none), List.copyOf(zero), MonthlyRule.Terms.of(monthly), DailyRule.Terms.of(daily));
        }
    }
}
