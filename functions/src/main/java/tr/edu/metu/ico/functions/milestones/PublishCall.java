package tr.edu.metu.ico.functions.milestones;

import java.time.InstantSource;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.publication.PublishRun;

/** Publishes an approved run once its instant has come, and later makes the result final. */
public final class PublishCall implements Step {

    private final PublishRun publishRun;
    private final InstantSource clock;
    private final Step finishObjections;

    public PublishCall(Parts parts) {
        publishRun = new PublishRun(parts);
        clock = parts.clock();
        finishObjections = new FinishObjections(parts);
    }

    @Override
    public String take(Call call) {
        var now = clock.instant();
        if (call.proposal().filter(proposed -> proposed.due(now)).isEmpty()) {
            return finishObjections.take(call);
        }
        if (!publishRun.asChecked(call)) {
            return Outcomes.REFUSED_BY_CHECK;
        }
        return publishRun.publish(call, "system:PublishCall", now).isPresent()
                ? Outcomes.PUBLISHED
                : Outcomes.OVERTAKEN;
    }
}
