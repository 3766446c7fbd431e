package tr.edu.metu.ico.functions.canary;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.settings.Settings;

/**
 * Fired every five minutes: reads all calls from the table, and calls the gateway without a login, which must return
 * 401. It fails when either check fails; an alarm watches for failures and for missing runs.
 */
public final class CanaryHandler implements RequestHandler<MilestoneEvent, MilestoneReport> {

    private static final int UNAUTHORIZED = 401;

    private final Calls calls;
    private final Gateway gateway;

    public CanaryHandler() {
        this(Wiring.parts(), Gateway.at(Settings.of("API_URL")));
    }

    public CanaryHandler(Parts parts, Gateway gateway) {
        this.calls = parts.ports().calls();
        this.gateway = gateway;
    }

    /** @throws IllegalStateException when the gateway accepts a request without a login or fails */
    @Override
    public MilestoneReport handleRequest(MilestoneEvent event, Context context) {
        int found = calls.all().size();
        int status = gateway.status();
        if (status != UNAUTHORIZED) {
            throw new IllegalStateException(
                    "the gateway answered " + status + " to a request without a login, not 401");
        }
        return MilestoneReport.of(List.of(found + " calls can be read, and the gateway asks for a login"));
    }
}
