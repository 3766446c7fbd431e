package tr.edu.metu.ico.functions.withdrawal;

import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;

/** {@code POST .../withdrawal} and {@code PUT .../withdrawal/force-majeure}. */
public final class WithdrawalHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final String WITHDRAWAL = "/calls/{call}/applications/{student}/withdrawal";

    private final Guard guard;
    private final Withdraw withdraw;

    public WithdrawalHandler() {
        this(Wiring.parts());
    }

    public WithdrawalHandler(Parts parts) {
        guard = new Guard(parts);
        withdraw = new Withdraw(parts);
        on("POST " + WITHDRAWAL, this::withdraw);
        on("PUT " + WITHDRAWAL + "/force-majeure", this::decide);
    }

    private Reply withdraw(Request request) {
        var call =
                guard.application(request.principal(), Action.WITHDRAW, request.path("call"), request.path("student"));
        var reason = Fields.text(
                "reason", JSON.read(request.body(), ReasonBody.class).reason(), 500);
        return Reply.created(WithdrawalBody.of(
                withdraw.withdraw(call, Guard.number(request.path("student")), reason, request.receivedAt())));
    }

    private Reply decide(Request request) {
        var call = guard.application(
                request.principal(), Action.DECIDE_FORCE_MAJEURE, request.path("call"), request.path("student"));
        var version = request.ifMatch();
        var body = JSON.read(request.body(), ForceMajeureBody.class);
        var decided = withdraw.decide(
                request.principal(),
                call,
                Guard.number(request.path("student")),
                version,
                body.accepted(),
                Fields.text("reason", body.reason(), 500),
                request.receivedAt());
        return Reply.ok(WithdrawalBody.of(decided)).withVersion(WithdrawalBody.decisionVersion(decided));
    }

    /** Why somebody withdraws. */
    public record ReasonBody(String reason) {}

    /** An officer's decision on force majeure. */
    public record ForceMajeureBody(boolean accepted, String reason) {}
}
