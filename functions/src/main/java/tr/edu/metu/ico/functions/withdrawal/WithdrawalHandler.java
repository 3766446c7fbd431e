package tr.edu.metu.ico.functions.withdrawal;

import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.http.Asked;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Parts;

/** {@code POST .../withdrawal} and {@code PUT .../withdrawal/force-majeure}. */
public final class WithdrawalHandler extends HttpFunction {

    private static final String WITHDRAWAL = "/calls/{call}/applications/{student}/withdrawal";
    private static final int LONGEST_REASON = 500;

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

    private WithdrawalBody withdraw(Asked<CallStudent, ReasonBody> asked) {
        var reason = Fields.text("reason", asked.body().reason(), LONGEST_REASON);
        return WithdrawalBody.of(
                withdraw.withdraw(asked.subject().call(), asked.subject().student(), reason, asked.receivedAt()));
    }

    private Versioned<WithdrawalBody> decide(Asked<CallStudent, ForceMajeureBody> asked) {
        var decided = withdraw.decide(
                asked.principal(),
                asked.subject().call(),
                asked.subject().student(),
                asked.version(),
                asked.body().accepted(),
                Fields.text("reason", asked.body().reason(), LONGEST_REASON),
                asked.receivedAt());
        return new Versioned<>(WithdrawalBody.of(decided), WithdrawalBody.decisionVersion(decided));
    }

    /** The reason for a withdrawal. */
    public record ReasonBody(String reason) {}

    /** An officer's decision on force majeure. */
    public record ForceMajeureBody(boolean accepted, String reason) {}
}
