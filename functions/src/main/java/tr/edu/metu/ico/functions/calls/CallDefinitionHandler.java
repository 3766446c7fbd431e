package tr.edu.metu.ico.functions.calls;

import tr.edu.metu.ico.functions.parts.Definitions;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.people.OfficerList;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.people.Officers;

/** Defining calls: their drafts, their announcement, amendments, versions and cancellation. */
public final class CallDefinitionHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final StrictJson LARGE_JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);

    private static final int LONGEST_SUBJECT = 128;
    private static final int LONGEST_REASON = 500;

    private final Guard guard;
    private final DefineCall defineCall;
    private final Definitions definitions;
    private final CallVersions versions;
    private final CancelCall cancelCall;
    private final CallDraftRoutes drafts;
    private final Officers officers;

    public CallDefinitionHandler() {
        this(Wiring.parts());
    }

    public CallDefinitionHandler(Parts parts) {
        guard = new Guard(parts);
        defineCall = new DefineCall(parts);
        definitions = parts.definitions();
        on("PUT /calls/{call}", this::define);
        on("GET /calls/{call}/definition", this::definition);
        versions = new CallVersions(parts);
        on("GET /calls/{call}/versions", this::versions);
        on("GET /calls/{call}/versions/{version}", this::version);
        on("GET /calls/{call}/versions/{version}/difference", this::difference);
        cancelCall = new CancelCall(parts);
        on("POST /calls/{call}/cancellation", this::cancel);
        officers = parts.ports().officers();
        on("GET /officers", this::directory);
        drafts = new CallDraftRoutes(parts);
        on("POST /call-drafts", drafts::create);
        on("GET /call-drafts", drafts::list);
        on("GET /call-drafts/{draft}", drafts::one);
        on("PUT /call-drafts/{draft}", drafts::edit);
        on("DELETE /call-drafts/{draft}", drafts::discard);
        on("GET /call-drafts/{draft}/versions/{version}", drafts::version);
        on("POST /call-drafts/{draft}/announcement", drafts::announce);
    }

    /**
     * The body of a definition upload.
     *
     * @param officers   subjects of the officers of the call besides the one who asks
     * @param definition the definition document
     * @param reason     why the call is announced or amended
     */
    public record DefinitionBody(List<String> officers, JsonNode definition, String reason) {}

    /**
     * Calls a call off.
     *
     * @param reason what everybody is told
     */
    public record CancellationRequest(TextBody reason) {}

    private Reply define(Request request) {
        guard.permit(request.principal(), Action.ANNOUNCE_CALL);
        var seen = request.ifMatchIfAny();
        var body = LARGE_JSON.read(request.body(), DefinitionBody.class);
        var call = defineCall.define(
                request.principal(),
                request.path("call"),
                seen,
                officers(body.officers()),
                CallDraftRoutes.document("definition", body.definition()),
                CallDraftRoutes.reason(body.reason()),
                request.receivedAt());
        return Reply.ok(CallBody.of(call, definitions.of(call))).withVersion(call.version());
    }

    /** Whom a definition or a proposal may name. */
    private Reply directory(Request request) {
        guard.permit(request.principal(), Action.SEE_OFFICERS);
        return Reply.ok(OfficerList.of(officers.all()));
    }

    static Set<String> officers(List<String> subjects) {
        var officers = new TreeSet<String>();
        for (int i = 0; i < subjects.size(); i++) {
            officers.add(Fields.text("officers[" + i + "]", subjects.get(i), LONGEST_SUBJECT));
        }
        return officers;
    }

    private Reply definition(Request request) {
        var call = guard.call(request.principal(), Action.DEFINE_CALL, request.path("call"));
        return Reply.ok(LARGE_JSON.read(definitions.document(call), JsonNode.class))
                .withVersion(call.version());
    }

    private Reply versions(Request request) {
        var call = guard.call(request.principal(), Action.DEFINE_CALL, request.path("call"));
        return Reply.ok(VersionBody.VersionList.of(versions.of(call.id())));
    }

    private Reply version(Request request) {
        var call = guard.call(request.principal(), Action.DEFINE_CALL, request.path("call"));
        return drafts.version(call.id(), request);
    }

    /** Without {@code from} what the version changed, that is, the difference from the one before it. */
    private Reply difference(Request request) {
        var call = guard.call(request.principal(), Action.DEFINE_CALL, request.path("call"));
        var to = versions.one(call.id(), request.path("version"));
        var from = request.query("from").orElse(Integer.toString(Math.max(1, to.number() - 1)));
        return Reply.ok(versions.difference(call.id(), versions.one(call.id(), from), to));
    }

    private Reply cancel(Request request) {
        var call = guard.call(request.principal(), Action.CANCEL_CALL, request.path("call"));
        var body = JSON.read(request.body(), CancellationRequest.class);
        var reason = new Text(
                Fields.text("reason.en", body.reason().en(), LONGEST_REASON),
                Fields.text("reason.tr", body.reason().tr(), LONGEST_REASON));
        var cancelled = cancelCall.cancel(request.principal(), call, reason, request.receivedAt());
        return Reply.ok(CallBody.of(cancelled, definitions.of(cancelled))).withVersion(cancelled.version());
    }

    static Refusal otherCall(String path) {
        return Refusal.brokenRule(
                "definition.call",
                "OTHER_CALL",
                "The definition must be that of the call " + path + "; correct call in it.",
                "Tanım " + path + " çağrısına ait olmalıdır; içindeki call alanını düzeltin.");
    }
}
