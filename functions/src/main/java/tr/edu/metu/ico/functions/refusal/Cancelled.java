package tr.edu.metu.ico.functions.refusal;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;

/** The response to requests on a cancelled call. */
public final class Cancelled {

    private Cancelled() {}

    /** The notice shown to everyone concerned; empty when the call is not cancelled. */
    public static Optional<Problem> notice(Call call) {
        return call.cancellation().map(cancellation -> problem(cancellation.reason()));
    }

    /** @throws Refusal stating the reason, when the call is cancelled */
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
