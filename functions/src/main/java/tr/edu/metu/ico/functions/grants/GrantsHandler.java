package tr.edu.metu.ico.functions.grants;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.figures.CallFiguresBody;
import tr.edu.metu.ico.functions.figures.ReadFigures;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Parts;

/** Grants of placed students: amounts, freed and passed-on grants, the basis of top-ups, and the call in numbers. */
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
        var figures = new ReadFigures(parts, readGrants::totals);
        get("/calls/{call}/figures", Subject.CALL, Action.DOWNLOAD_RESULT_FILE)
                .answers(CallFiguresBody.class, request -> figures.of(request.principal(), request.subject()));
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

    private GrantListBody list(AuthorizedRequest<Call, NoBody> request) {
        return readGrants.all(request.subject());
    }

    private Versioned<GrantBody> read(AuthorizedRequest<CallStudent, NoBody> request) {
        var call = request.subject().call();
        var grant = readGrants.one(call, request.subject().student());
        boolean officer = Policy.permits(request.principal(), Action.RECORD_GRANT, Target.of(call));
        return new Versioned<>(officer ? shown(request, grant) : grant.forTheStudent(), grant.version());
    }

    private Versioned<GrantBody> record(AuthorizedRequest<CallStudent, GrantRequest> request) {
        var grant = recordGrant.record(
                request.principal(),
                request.subject().call(),
                request.subject().student(),
                request.version(),
                request.body(),
                BodyFields.text("reason", request.body().reason(), LONGEST_REASON),
                request.receivedAt());
        return new Versioned<>(shown(request, grant), grant.version());
    }

    private static GrantBody shown(AuthorizedRequest<CallStudent, ?> request, GrantBody grant) {
        return Policy.seesGrounds(request.principal(), request.subject().call()) ? grant : grant.withoutGrounds();
    }

    private Versioned<TopUpBody> confirmTopUp(AuthorizedRequest<Call, ConfirmTopUpBasis.BasisRequest> request) {
        var confirmed = confirmTopUpBasis.confirm(
                request.principal(), request.subject(), request.version(), request.body(), request.receivedAt());
        return new Versioned<>(confirmed, confirmed.version());
    }

    private GrantListBody.TransferBody passOn(AuthorizedRequest<Call, PassOnGrant.TransferRequest> request) {
        return GrantListBody.TransferBody.of(
                passOnGrant.passOn(request.principal(), request.subject(), request.body(), request.receivedAt()));
    }
}
