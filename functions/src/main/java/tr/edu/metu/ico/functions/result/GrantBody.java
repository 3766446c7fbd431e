package tr.edu.metu.ico.functions.result;

import java.math.BigDecimal;
import java.util.Optional;
import tr.edu.metu.ico.result.GrantDecision;

/**
 * Whether a placed student goes with a grant.
 *
 * @param decision {@code GRANT} or {@code ZERO_GRANT}
 * @param rank     among those placed in the country who ask for a grant
 * @param cutOff   total of the last student who got one of the country's grants
 */
public record GrantBody(String decision, String why, Optional<Integer> rank, Optional<BigDecimal> cutOff) {

    static GrantBody of(GrantDecision grant) {
        return new GrantBody(grant.decision(), grant.why().name(), ResultBody.boxed(grant.rank()), grant.cutOff());
    }
}
