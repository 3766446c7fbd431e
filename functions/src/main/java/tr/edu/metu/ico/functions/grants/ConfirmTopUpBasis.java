package tr.edu.metu.ico.functions.grants;

import java.time.Instant;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.grant.Grants;
import tr.edu.metu.ico.grant.TopUpConfirmation;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;

/** An officer confirms what the top-ups of a call are for; until then no top-up is recorded (reading A-28). */
public final class ConfirmTopUpBasis {

    private static final int LONGEST_REASON = 500;

    private final Grants grants;
    private final Definitions definitions;
    private final Trail trail;

    public ConfirmTopUpBasis(Parts parts) {
        grants = parts.ports().grants();
        definitions = parts.definitions();
        trail = parts.trail();
    }

    /** @param basis {@code PER_DAY} or {@code LUMP_SUM} */
    record BasisRequest(String basis, String reason) {}

    /**
     * What is then confirmed.
     *
     * @param version the version last seen, 0 when there was none (INV-5)
     */
    TopUpBody confirm(Principal officer, Call call, long version, BasisRequest request, Instant now) {
        var state = TopUpState.of(definitions.of(call), grants.topUpConfirmations(call.id()));
        if (state.worded().isEmpty()) {
            throw Refusal.conflict(
                    "CALL_WITHOUT_TOP_UP",
                    "This call pays no top-up, so there is no basis to confirm.",
                    "Bu çağrıda ek destek ödenmediği için onaylanacak bir hesap esası yok.");
        }
        var next = new TopUpConfirmation(
                call.id(),
                Math.toIntExact(version + 1),
                BodyFields.oneOf("basis", TopUpBasis.class, request.basis()),
                BodyFields.text("reason", request.reason(), LONGEST_REASON),
                officer.subject(),
                now);
        var entry = trail.entry(
                now,
                officer.subject(),
                "grant.top_up_basis",
                call.id().value(),
                next.basis() + ", version " + next.version());
        if (state.confirmations().size() != version || !grants.confirm(next, entry)) {
            throw Refusal.staleVersion();
        }
        return TopUpState.of(definitions.of(call), grants.topUpConfirmations(call.id()))
                .body()
                .orElseThrow();
    }
}
