package tr.edu.metu.ico.functions.privacy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.InstantSource;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.privacy.RetentionPeriods;

/** Runs once a day. */
public final class RetentionHandler implements RequestHandler<MilestoneEvent, MilestoneReport> {

    private final Retention retention;
    private final InstantSource clock;

    public RetentionHandler() {
        this(Wiring.parts(), Retention.periods());
    }

    /** With the template's default periods. */
    public RetentionHandler(Parts parts) {
        this(parts, RetentionPeriods.usual());
    }

    RetentionHandler(Parts parts, RetentionPeriods periods) {
        retention = new Retention(parts, periods);
        clock = parts.clock();
    }

    @Override
    public MilestoneReport handleRequest(MilestoneEvent event, Context context) {
        var lines = retention.run(clock.instant());
        Log.event("retention.finished", LogField.COUNT, lines.size());
        return MilestoneReport.of(lines);
    }
}
