package tr.edu.metu.ico.functions.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;

/**
 * Whether a selected student has a grant, by country or by the main list.
 *
 * @param decision {@code GRANT} or {@code ZERO_GRANT}
 * @param rank     among those placed in the country who ask for a grant
 * @param cutOff   total of the last student who got one of the country's grants
 */
public record GrantBody(String decision, String why, OptionalInt rank, Optional<BigDecimal> cutOff) {

    /** Empty for a student who is not selected, and where the call has no grants. */
    static Optional<GrantBody> of(Outcome outcome) {
        return outcome instanceof Outcome.Placed(var _, var _, var grant)
                ? grant.map(GrantBody::of)
                : outcome.grantWhy()
                        .map(why -> new GrantBody(why.decision(), why.name(), OptionalInt.empty(), Optional.empty()));
    }

    private static GrantBody of(GrantDecision grant) {
        return new GrantBody(grant.decision(), grant.why().name(), grant.rank(), grant.cutOff());
    }
}
