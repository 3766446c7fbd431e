package tr.edu.metu.ico.selection;

import java.util.Optional;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.SealedApplication;

/** Whether a student competes for a grant. */
final class Funding {
    private Funding() {}

    /** Why the student cannot get a grant, whatever the score; empty for students who compete for one. */
    static Optional<Why> obstacle(CallDefinition d, SealedApplication application) {
        if (volunteers(d) && !application.content().wantsGrant()) {
            return Optional.of(Why.VOLUNTEER);
        }
        var applicant = application.applicant();
        boolean usedUp = d.terms().eligibility().stays().months().stream()
                .anyMatch(cap -> MonthsCap.leavesNoGrant(cap, applicant));
        return usedUp ? Optional.of(Why.MONTHS_USED_UP) : Optional.empty();
    }

    /** Whether the student takes part without a grant if none is left. */
    static boolean goesWithout(CallDefinition d, SealedApplication application) {
        return volunteers(d) && application.content().grantWish() == GrantWish.GRANT_OR_WITHOUT;
    }

    private static boolean volunteers(CallDefinition d) {
        return !d.terms().placement().volunteers().isEmpty();
    }
}
