package tr.edu.metu.ico.functions.milestones;

import java.time.InstantSource;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.publication.PublishRun;

/** Publishes an approved run once its instant has come. */
public final class PublishCall implements Step {

    private final PublishRun publishRun;
    private final InstantSource clock;

    public PublishCall(PublishRun publishRun, InstantSource clock) {
        this.publishRun = publishRun;
        this.clock = clock;
    }

    @Override
    public String take(Call call) {
        var now = clock.instant();
        if (call.proposal().filter(proposed -> proposed.due(now)).isEmpty()) {
            return Outcomes.NOT_DUE;
        }
        if (!publishRun.asChecked(call)) {
            return Outcomes.REFUSED_BY_CHECK;
        }
        return publishRun.publish(call, "system:PublishCall", now).isPresent()
                ? Outcomes.PUBLISHED
                : Outcomes.OVERTAKEN;
    }
}
