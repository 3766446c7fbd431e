package tr.edu.metu.ico.rule;

import java.util.ArrayList;
import java.util.List;

/** What a withdrawal costs, and until when it is free. */
public sealed interface WithdrawalRule extends Rule permits LateWithdrawalPenalty, OwnWithdrawalDays {

    /** The rules of a call on withdrawals, by kind. */
    record Terms(List<LateWithdrawalPenalty> penalty, List<OwnWithdrawalDays> ownDays) {

        static Terms of(List<WithdrawalRule> rules) {
            var penalty = new ArrayList<LateWithdrawalPenalty>();
            var ownDays = new ArrayList<OwnWithdrawalDays>();
            for (var rule : rules) {
                switch (rule) {
                    case LateWithdrawalPenalty found -> penalty.add(found);
                    case OwnWithdrawalDays found -> ownDays.add(found);
                }
            }
            return new Terms(List.copyOf(penalty), List.copyOf(ownDays));
        }
    }
}
