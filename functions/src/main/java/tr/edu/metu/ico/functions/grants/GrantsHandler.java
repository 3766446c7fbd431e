package tr.edu.metu.ico.functions.grants;

import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.functions.UseCases;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;

/** {@code GET /calls/{call}/grants}, {@code GET} and {@code PUT .../grant}, and {@code POST /calls/{call}/grant-transfers}. */
public final class GrantsHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final String GRANT = "/calls/{call}/applications/{student}/grant";
    private static final int LONGEST_REASON = 500;

    private final Guard guard;
    private final ReadGrants readGrants;
    private final RecordGrant recordGrant;
    private final PassOnGrant passOnGrant;

    public GrantsHandler() {
        this(Wiring.parts());
    }

    public GrantsHandler(UseCases parts) {
        guard = parts.guard();
        readGrants = parts.readGrants();
        recordGrant = parts.recordGrant();
        passOnGrant = parts.passOnGrant();
        on("GET /calls/{call}/grants", this::list);
        on("GET " + GRANT, this::read);
        on("PUT " + GRANT, this::record);
        on("POST /calls/{call}/grant-transfers", this::passOn);
    }

    private Reply list(Request request) {
        return Reply.ok(readGrants.all(guard.call(request.principal(), Action.SEE_GRANTS, request.path("call"))));
    }

    private Reply read(Request request) {
        var call = guard.application(
                request.principal(), Action.READ_GRANT, request.path("call"), request.path("student"));
        var grant = readGrants.one(call, Guard.number(request.path("student")));
        boolean officer = Policy.permits(request.principal(), Action.RECORD_GRANT, Target.of(call));
        return Reply.ok(officer ? grant : grant.forTheStudent()).withVersion(grant.version());
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
        return Reply.ok(grant).withVersion(grant.version());
    }

    private Reply passOn(Request request) {
        var call = guard.call(request.principal(), Action.PASS_ON_GRANT, request.path("call"));
        var body = JSON.read(request.body(), PassOnGrant.TransferRequest.class);
        return Reply.created(GrantListBody.TransferBody.of(
                passOnGrant.passOn(request.principal(), call, body, request.receivedAt())));
    }
}
