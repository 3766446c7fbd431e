package tr.edu.metu.ico.functions.refusal;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;

/** What is answered to whoever still wants something of a call that was called off. */
public final class Cancelled {

    private Cancelled() {}

    /** What everybody concerned is told; empty when the call goes on. */
    public static Optional<Problem> notice(Call call) {
        return call.cancellation().map(cancellation -> problem(cancellation.reason()));
    }

    /** @throws Refusal that tells why, when the call is cancelled */
    public static void refuse(Call call) {
        notice(call).ifPresent(problem -> {
            throw Refusal.conflict(problem);
        });
    }

    private static Problem problem(Text reason) {
        return new Problem(
                "",
                "CALL_CANCELLED",
                Optional.empty(),
                new Text("The call was cancelled: " + reason.en(), "Çağrı iptal edildi: " + reason.tr()));
    }
}
