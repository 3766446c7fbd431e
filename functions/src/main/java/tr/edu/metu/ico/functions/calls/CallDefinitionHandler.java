package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.people.OfficerList;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.people.Officers;

/** Defining calls: their drafts, their announcement, amendments, versions and cancellation. */
public final class CallDefinitionHandler extends HttpFunction {

    private static final StrictJson LARGE_JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);

    private static final String DRAFT = "/call-drafts/{draft}";
    private static final int LONGEST_SUBJECT = 128;
    private static final int LONGEST_REASON = 500;

    private final DefineCall defineCall;
    private final Definitions definitions;
    private final CallVersions versions;
    private final CancelCall cancelCall;
    private final CheckDefinition checkDefinition;
    private final Officers officers;

    public CallDefinitionHandler() {
        this(Wiring.parts());
    }

    public CallDefinitionHandler(Parts parts) {
        super(parts);
        defineCall = new DefineCall(parts);
        definitions = parts.definitions();
        versions = new CallVersions(parts);
        cancelCall = new CancelCall(parts);
        checkDefinition = new CheckDefinition(parts);
        officers = parts.ports().officers();
        put("/calls/{call}", Subject.NO_CALL, Action.ANNOUNCE_CALL)
                .also(Action.DEFINE_CALL)
                .ifMatchIfAny()
                .takes(DefinitionBody.class, LARGE_JSON)
                .answersVersion(CallBody.class, this::define);
        get("/calls/{call}/definition", Subject.CALL, Action.DEFINE_CALL)
                .answersVersion(JsonNode.class, this::definition);
        get("/calls/{call}/versions", Subject.CALL, Action.DEFINE_CALL)
                .answers(VersionBody.VersionList.class, this::versions);
        get("/calls/{call}/versions/{version}", Subject.CALL, Action.DEFINE_CALL)
                .answers(VersionBody.VersionDocument.class, this::version);
        get("/calls/{call}/versions/{version}/difference", Subject.CALL, Action.DEFINE_CALL)
                .query("from")
                .answers(JsonNode.class, this::difference);
        post("/calls/{call}/cancellation", Subject.CALL, Action.CANCEL_CALL)
                .takes(CancellationRequest.class)
                .answersVersion(CallBody.class, this::cancel);
        get("/call-origins", Subject.NO_CALL, Action.ANNOUNCE_CALL)
                .also(Action.DEFINE_CALL)
                .answers(CallOriginList.class, request -> checkDefinition.origins(request.principal()));
        post("/definition-checks", Subject.NO_CALL, Action.ANNOUNCE_CALL)
                .also(Action.DEFINE_CALL)
                .takes(DefinitionCheckRequest.class, LARGE_JSON)
                .answers(DefinitionCheckBody.class, this::check);
        get("/officers", Subject.NO_CALL, Action.SEE_OFFICERS).answers(OfficerList.class, this::directory);
        declareDrafts(new CallDraftRoutes(parts));
    }

    /**
     * The body of a definition upload.
     *
     * @param officers   subjects of the call's other officers
     * @param definition the definition document
     * @param reason     why the call is announced or amended
     */
    public record DefinitionBody(List<String> officers, JsonNode definition, String reason) {}

    /**
     * A definition to be checked.
     *
     * @param call     the name of a new call, or a call of the officer
     * @param from     the call or shipped definition it is compared with
     * @param document any JSON object, finished or not
     */
    public record DefinitionCheckRequest(String call, String from, JsonNode document) {}

    /**
     * Cancels a call.
     *
     * @param reason the reason shown to everyone
     */
    public record CancellationRequest(TextBody reason) {}

    private void declareDrafts(CallDraftRoutes drafts) {
        get("/call-drafts", Subject.NO_CALL, Action.ANNOUNCE_CALL)
                .answers(CallDraftBody.CallDraftList.class, drafts::list);
        post("/call-drafts", Subject.NO_CALL, Action.ANNOUNCE_CALL)
                .also(Action.DEFINE_CALL, Action.EDIT_DRAFT)
                .takes(CallDraftRoutes.CallDraftRequest.class)
                .createsVersion(CallDraftBody.class, drafts::create);
        get(DRAFT, Subject.OPEN_DRAFT, Action.EDIT_DRAFT).answersVersion(CallDraftBody.class, drafts::one);
        put(DRAFT, Subject.OPEN_DRAFT, Action.EDIT_DRAFT)
                .ifMatch()
                .takes(CallDraftRoutes.CallDraftEdit.class, LARGE_JSON)
                .answersVersion(CallDraftBody.class, drafts::edit);
        delete(DRAFT, Subject.OPEN_DRAFT, Action.EDIT_DRAFT)
                .ifMatch()
                .takes(CallDraftRoutes.ReasonBody.class)
                .does(drafts::discard);
        get(DRAFT + "/versions/{version}", Subject.OPEN_DRAFT, Action.EDIT_DRAFT)
                .answers(VersionBody.VersionDocument.class, drafts::version);
        post(DRAFT + "/announcement", Subject.DRAFT, Action.EDIT_DRAFT)
                .ifMatch()
                .takes(CallDraftRoutes.ReasonBody.class)
                .answersVersion(CallBody.class, drafts::announce);
    }

    private Versioned<CallBody> define(AuthorizedRequest<Principal, DefinitionBody> request) {
        var body = request.body();
        var call = defineCall.define(
                request.principal(),
                request.part(PathPart.CALL),
                request.versionIfAny(),
                officers(body.officers()),
                CallDraftRoutes.document("definition", body.definition()),
                CallDraftRoutes.reason(body.reason()),
                request.receivedAt());
        return CallBody.versioned(call, definitions);
    }

    private DefinitionCheckBody check(AuthorizedRequest<Principal, DefinitionCheckRequest> request) {
        var body = request.body();
        return checkDefinition.check(
                request.principal(),
                CallDraftRoutes.call(body.call()),
                body.from(),
                CallDraftRoutes.document("document", body.document()),
                request.receivedAt());
    }

    /** The officers whom a definition or a proposal may name. */
    private OfficerList directory(AuthorizedRequest<Principal, NoBody> request) {
        return OfficerList.of(officers.all());
    }

    static Set<String> officers(List<String> subjects) {
        var officers = new TreeSet<String>();
        for (int i = 0; i < subjects.size(); i++) {
            officers.add(BodyFields.text("officers[" + i + "]", subjects.get(i), LONGEST_SUBJECT));
        }
        return officers;
    }

    private Versioned<JsonNode> definition(AuthorizedRequest<Call, NoBody> request) {
        var call = request.subject();
        return new Versioned<>(LARGE_JSON.read(definitions.document(call), JsonNode.class), call.version());
    }

    private VersionBody.VersionList versions(AuthorizedRequest<Call, NoBody> request) {
        return VersionBody.VersionList.of(versions.of(request.subject().id()));
    }

    private VersionBody.VersionDocument version(AuthorizedRequest<Call, NoBody> request) {
        return VersionBody.VersionDocument.of(versions, request.subject().id(), request.part(PathPart.VERSION));
    }

    /** Without {@code from}, the difference from the previous version. */
    private JsonNode difference(AuthorizedRequest<Call, NoBody> request) {
        var call = request.subject().id();
        var to = versions.one(call, request.part(PathPart.VERSION));
        var from = request.query("from").orElse(Integer.toString(Math.max(1, to.number() - 1)));
        return versions.difference(call, versions.one(call, from), to);
    }

    private Versioned<CallBody> cancel(AuthorizedRequest<Call, CancellationRequest> request) {
        var given = request.body().reason();
        var reason = new Text(
                BodyFields.text("reason.en", given.en(), LONGEST_REASON),
                BodyFields.text("reason.tr", given.tr(), LONGEST_REASON));
        var cancelled = cancelCall.cancel(request.principal(), request.subject(), reason, request.receivedAt());
        return CallBody.versioned(cancelled, definitions);
    }

    static Refusal otherCall(String path) {
        return Refusal.brokenRule(
                "definition.call",
                "OTHER_CALL",
                "The definition must be that of the call " + path + "; correct call in it.",
                "Tanım " + path + " çağrısına ait olmalıdır; içindeki call alanını düzeltin.");
    }
}
