package tr.edu.metu.ico.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.grant.GrantFacts.StudyPeriod;
import tr.edu.metu.ico.grant.GrantStep.Code;

/**
 * The part of a study period that is paid within the limit of months for one study level.
 *
 * @param unfunded what exceeds the limit: shown, not paid
 */
record FundedMonths(int months, int days, List<GrantStep> unfunded) {

    static FundedMonths of(StudyPeriod stay, Optional<MonthsLimit> cap) {
        var remaining = cap.map(c -> c.remaining(stay.usedMonths()));
        if (remaining.filter(left -> stay.months() >= left).isEmpty()) {
            return new FundedMonths(stay.months(), stay.days(), List.of());
        }
        int left = remaining.get();
        var rule = cap.orElseThrow().clause().id();
        var unfunded = new ArrayList<GrantStep>();
        if (stay.months() > left) {
            unfunded.add(GrantStep.notice(Code.UNFUNDED_MONTHS, stay.months() - left, rule));
        }
        if (stay.days() > 0) {
            unfunded.add(GrantStep.notice(Code.UNFUNDED_DAYS, stay.days(), rule));
        }
        return new FundedMonths(left, 0, unfunded);
    }
}
