package tr.edu.metu.ico.site;

import java.util.List;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.comparison.PoolUse;

/**
 * One partner university in a call.
 *
 * @param past published results of the programme for this university, latest first
 */
public record DestinationPage(CallBanner banner, Agreement partner, List<Past> past) implements PageOfCall {

    public DestinationPage {
        past = List.copyOf(past);
    }

    /** The published result of a call at this university. */
    public record Past(CallHead call, List<PoolUse> pools) {

        public Past {
            pools = List.copyOf(pools);
        }
    }
}
