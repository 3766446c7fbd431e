package tr.edu.metu.ico.checker;

import java.util.Optional;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rule.StayRule;

/** Recomputes who cannot get a grant: those who want none, and those who have used the months that grants may cover. */
final class Unfunded {
    private final CallDefinition definition;
    private final boolean mayRefuse;

    Unfunded(CallDefinition definition) {
        this.definition = definition;
        mayRefuse = !definition.terms().placement().volunteers().isEmpty();
    }

    /** Why not, or empty for students who compete for a grant. */
    Optional<Why> why(SealedApplication application) {
        if (mayRefuse && application.content().grantWish() == GrantWish.NO_GRANT) {
            return Optional.of(Why.VOLUNTEER);
        }
        for (var cap : definition.terms().eligibility().stays().months()) {
            boolean limitsGrants = cap.limits() == StayRule.MonthsPerLevel.Limits.GRANTS;
            if (limitsGrants && Stays.monthsUsed(cap, application) >= cap.maximum()) {
                return Optional.of(Why.MONTHS_USED_UP);
            }
        }
        return Optional.empty();
    }

    /** Whether the student, once no grant is left, is selected without one instead of waiting. */
    boolean content(SealedApplication application) {
        return mayRefuse && application.content().grantWish() == GrantWish.GRANT_OR_WITHOUT;
    }
}
