package tr.edu.metu.ico.functions.grants;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.http.Asked;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Parts;

/** Grants of placed students: amounts, freed and passed-on grants, and the basis of top-ups. */
public final class GrantsHandler extends HttpFunction {

    private static final String GRANT = "/calls/{call}/applications/{student}/grant";
    private static final int LONGEST_REASON = 500;

    private final ReadGrants readGrants;
    private final RecordGrant recordGrant;
    private final PassOnGrant passOnGrant;
    private final ConfirmTopUpBasis confirmTopUpBasis;

    public GrantsHandler() {
        this(Wiring.parts());
    }

    public GrantsHandler(Parts parts) {
        super(parts);
        readGrants = new ReadGrants(parts);
        recordGrant = new RecordGrant(parts);
        passOnGrant = new PassOnGrant(parts);
        confirmTopUpBasis = new ConfirmTopUpBasis(parts);
        get("/calls/{call}/grants", Subject.CALL, Action.SEE_GRANTS).answers(GrantListBody.class, this::list);
        get(GRANT, Subject.APPLICATION, Action.READ_GRANT)
                .also(Action.SEE_GROUNDS)
                .answersVersion(GrantBody.class, this::read);
        put(GRANT, Subject.APPLICATION, Action.RECORD_GRANT)
                .also(Action.SEE_GROUNDS)
                .ifMatch()
                .takes(GrantRequest.class)
                .answersVersion(GrantBody.class, this::record);
        post("/calls/{call}/grant-transfers", Subject.CALL, Action.PASS_ON_GRANT)
                .takes(PassOnGrant.TransferRequest.class)
                .creates(GrantListBody.TransferBody.class, this::passOn);
        put("/calls/{call}/top-up-basis", Subject.CALL, Action.CONFIRM_TOP_UP_BASIS)
                .ifMatch()
                .takes(ConfirmTopUpBasis.BasisRequest.class)
                .answersVersion(TopUpBody.class, this::confirmTopUp);
    }

    private GrantListBody list(Asked<Call, NoBody> asked) {
        return readGrants.all(asked.subject());
    }

    private Versioned<GrantBody> read(Asked<CallStudent, NoBody> asked) {
        var call = asked.subject().call();
        var grant = readGrants.one(call, asked.subject().student());
        boolean officer = Policy.permits(asked.principal(), Action.RECORD_GRANT, Target.of(call));
        return new Versioned<>(officer ? shown(asked, grant) : grant.forTheStudent(), grant.version());
    }

    private Versioned<GrantBody> record(Asked<CallStudent, GrantRequest> asked) {
        var grant = recordGrant.record(
                asked.principal(),
                asked.subject().call(),
                asked.subject().student(),
                asked.version(),
                asked.body(),
                Fields.text("reason", asked.body().reason(), LONGEST_REASON),
                asked.receivedAt());
        return new Versioned<>(shown(asked, grant), grant.version());
    }

    private static GrantBody shown(Asked<CallStudent, ?> asked, GrantBody grant) {
        return Policy.seesGrounds(asked.principal(), asked.subject().call()) ? grant : grant.withoutGrounds();
    }

    private Versioned<TopUpBody> confirmTopUp(Asked<Call, ConfirmTopUpBasis.BasisRequest> asked) {
        var confirmed = confirmTopUpBasis.confirm(
                asked.principal(), asked.subject(), asked.version(), asked.body(), asked.receivedAt());
        return new Versioned<>(confirmed, confirmed.version());
    }

    private GrantListBody.TransferBody passOn(Asked<Call, PassOnGrant.TransferRequest> asked) {
        return GrantListBody.TransferBody.of(
                passOnGrant.passOn(asked.principal(), asked.subject(), asked.body(), asked.receivedAt()));
    }
}
