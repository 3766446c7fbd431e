package tr.edu.metu.ico.grant;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Rule;

/** What a call pays; all amounts are EUR. */
public sealed interface GrantRule extends Rule permits GrantRule.NoGrant, GrantRule.ZeroGrant, MonthlyRule, DailyRule {

    /** The call pays nothing at all. */
    record NoGrant(Clause clause) implements GrantRule {}

    /** Taking part without a grant is possible, after the same application and selection. */
    record ZeroGrant(Clause clause) implements GrantRule {}
}
