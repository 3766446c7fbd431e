package tr.edu.metu.ico.local.cast;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the calls it was invoked for; an event without a call is the minute sweep. */
public final class ScheduledHandler implements RequestHandler<ScheduledHandler.Firing, String> {
    /** A plain event object, as milestone functions have it. */
    public static final class Firing {
        private String call;

        public String getCall() {
            return call;
        }

        public void setCall(String call) {
            this.call = call;
        }
    }

    public static final List<String> RUNG = new CopyOnWriteArrayList<>();

    @Override
    public String handleRequest(Firing ring, Context context) {
        RUNG.add(ring.getCall() == null ? "sweep" : ring.getCall());
        if ("poison".equals(ring.getCall())) {
            throw new IllegalStateException("as asked");
        }
        return "rung";
    }
}
