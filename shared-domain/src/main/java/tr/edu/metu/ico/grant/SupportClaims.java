package tr.edu.metu.ico.grant;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantStep.Code;
import tr.edu.metu.ico.rule.Group;

/** Whether a claim on the ground of fewer opportunities is valid. */
final class SupportClaims {
    private SupportClaims() {}

    /** A group that the call does not know. */
    static Problem unknownGroup() {
        return Problem.of(
                "support.group",
                "UNKNOWN_GROUP",
                "The call names no such group for this support; choose one that it names.",
                "Çağrıda bu destek için böyle bir grup yok; çağrıdaki gruplardan birini seçin.");
    }

    /** Why nothing is paid despite the group; empty when the claim is valid. */
    static Optional<GrantStep> obstacle(Group group, SupportClaim claim, RuleId rule) {
        int rate = claim.disabilityRate().orElse(0);
        if (group.minimumRate().filter(minimum -> rate < minimum).isPresent()) {
            return Optional.of(GrantStep.notice(Code.DISABILITY_RATE_TOO_LOW, rate, rule));
        }
        return claim.proofApproved()
                ? Optional.empty()
                : Optional.of(GrantStep.notice(Code.PROOF_NOT_APPROVED, 1, rule));
    }
}
