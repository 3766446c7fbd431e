package tr.edu.metu.ico.functions.refusal;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;

/** What is answered to whoever still wants something of a call that was called off. */
public final class Cancelled {

    private Cancelled() {}

    /** @throws Refusal that tells why, when the call is cancelled */
    public static void refuse(Call call) {
        if (call.state() == CallState.CANCELLED) {
            throw Refusal.conflict(problem(call.cancellation().orElseThrow().reason()));
        }
    }

    private static Problem problem(Text reason) {
        return new Problem(
                "",
                "CALL_CANCELLED",
                Optional.empty(),
                new Text("The call was cancelled: " + reason.en(), "Çağrı iptal edildi: " + reason.tr()));
    }
}
