package tr.edu.metu.ico.functions.grants;

import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;

/**
 * {@code GET /calls/{call}/grants}, {@code GET} and {@code PUT .../grant}, {@code POST /calls/{call}/grant-transfers}, and
 * {@code PUT /calls/{call}/top-up-basis}.
 */
public final class GrantsHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final String GRANT = "/calls/{call}/applications/{student}/grant";
    private static final int LONGEST_REASON = 500;

    private final Guard guard;
    private final ReadGrants readGrants;
    private final RecordGrant recordGrant;
    private final PassOnGrant passOnGrant;
    private final ConfirmTopUpBasis confirmTopUpBasis;

    public GrantsHandler() {
        this(Wiring.parts());
    }

    public GrantsHandler(Parts parts) {
        guard = new Guard(parts);
        readGrants = new ReadGrants(parts);
        recordGrant = new RecordGrant(parts);
        passOnGrant = new PassOnGrant(parts);
        confirmTopUpBasis = new ConfirmTopUpBasis(parts);
        on("GET /calls/{call}/grants", this::list);
        on("GET " + GRANT, this::read);
        on("PUT " + GRANT, this::record);
        on("POST /calls/{call}/grant-transfers", this::passOn);
        on("PUT /calls/{call}/top-up-basis", this::confirmTopUp);
    }

    private Reply list(Request request) {
        return Reply.ok(readGrants.all(guard.call(request.principal(), Action.SEE_GRANTS, request.path("call"))));
    }

    private Reply read(Request request) {
        var call = guard.application(
                request.principal(), Action.READ_GRANT, request.path("call"), request.path("student"));
        var grant = readGrants.one(call, Guard.number(request.path("student")));
        boolean officer = Policy.permits(request.principal(), Action.RECORD_GRANT, Target.of(call));
        return Reply.ok(officer ? shown(request, call, grant) : grant.forTheStudent())
                .withVersion(grant.version());
    }

    private Reply record(Request request) {
        var call = guard.application(
                request.principal(), Action.RECORD_GRANT, request.path("call"), request.path("student"));
        var version = request.ifMatch();
        var body = JSON.read(request.body(), GrantRequest.class);
        var grant = recordGrant.record(
                request.principal(),
                call,
                Guard.number(request.path("student")),
                version,
                body,
                Fields.text("reason", body.reason(), LONGEST_REASON),
                request.receivedAt());
        return Reply.ok(shown(request, call, grant)).withVersion(grant.version());
    }

    private static GrantBody shown(Request request, Call call, GrantBody grant) {
        return Policy.seesGrounds(request.principal(), call) ? grant : grant.withoutGrounds();
    }

    private Reply confirmTopUp(Request request) {
        var call = guard.call(request.principal(), Action.CONFIRM_TOP_UP_BASIS, request.path("call"));
        var version = request.ifMatch();
        var body = JSON.read(request.body(), ConfirmTopUpBasis.BasisRequest.class);
        var confirmed = confirmTopUpBasis.confirm(request.principal(), call, version, body, request.receivedAt());
        return Reply.ok(confirmed).withVersion(confirmed.version());
    }

    private Reply passOn(Request request) {
        var call = guard.call(request.principal(), Action.PASS_ON_GRANT, request.path("call"));
        var body = JSON.read(request.body(), PassOnGrant.TransferRequest.class);
        return Reply.created(GrantListBody.TransferBody.of(
                passOnGrant.passOn(request.principal(), call, body, request.receivedAt())));
    }
}
