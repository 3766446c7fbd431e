package tr.edu.metu.ico.functions.withdrawal;

import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Parts;

/** {@code POST .../withdrawal} and {@code PUT .../withdrawal/force-majeure}. */
public final class WithdrawalHandler extends HttpFunction {

    private static final String WITHDRAWAL = "/calls/{call}/applications/{student}/withdrawal";
    /** Maximum length of the reason, in characters. */
    public static final int LONGEST_REASON = 500;

    private final Withdraw withdraw;

    public WithdrawalHandler() {
        this(Wiring.parts());
    }

    public WithdrawalHandler(Parts parts) {
        super(parts);
        withdraw = new Withdraw(parts);
        post(WITHDRAWAL, Subject.APPLICATION, Action.WITHDRAW)
                .takes(ReasonBody.class)
                .creates(WithdrawalBody.class, this::withdraw);
        put(WITHDRAWAL + "/force-majeure", Subject.APPLICATION, Action.DECIDE_FORCE_MAJEURE)
                .ifMatch()
                .takes(ForceMajeureBody.class)
                .answersVersion(WithdrawalBody.class, this::decide);
    }

    private WithdrawalBody withdraw(AuthorizedRequest<CallStudent, ReasonBody> request) {
        var reason = BodyFields.text("reason", request.body().reason(), LONGEST_REASON);
        return WithdrawalBody.of(
                withdraw.withdraw(request.subject().call(), request.subject().student(), reason, request.receivedAt()));
    }

    private Versioned<WithdrawalBody> decide(AuthorizedRequest<CallStudent, ForceMajeureBody> request) {
        var decided = withdraw.decide(
                request.principal(),
                request.subject().call(),
                request.subject().student(),
                request.version(),
                request.body().accepted(),
                BodyFields.text("reason", request.body().reason(), LONGEST_REASON),
                request.receivedAt());
        return new Versioned<>(WithdrawalBody.of(decided), WithdrawalBody.decisionVersion(decided));
    }

    /** The reason for a withdrawal. */
    public record ReasonBody(String reason) {}

    /** An officer's decision on force majeure. */
    public record ForceMajeureBody(boolean accepted, String reason) {}
}
