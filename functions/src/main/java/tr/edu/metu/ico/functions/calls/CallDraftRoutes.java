package tr.edu.metu.ico.functions.calls;

import tr.edu.metu.ico.functions.parts.Definitions;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** The routes below {@code /call-drafts}. */
final class CallDraftRoutes {

    /** What fits into one item of the table with room to spare; ten times the largest shipped definition. */
    private static final int LARGEST_DOCUMENT = 256 * 1024;

    private static final StrictJson JSON = new StrictJson();
    private static final StrictJson LARGE_JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);

    private final Guard guard;
    private final ReadDraft readDraft;
    private final WriteDraft writeDraft;
    private final AnnounceDraft announceDraft;
    private final Definitions definitions;
    private final CallVersions versions;

    CallDraftRoutes(Parts parts) {
        guard = new Guard(parts);
        readDraft = new ReadDraft(parts);
        writeDraft = new WriteDraft(parts);
        announceDraft = new AnnounceDraft(parts);
        definitions = parts.definitions();
        versions = new CallVersions(parts);
    }

    /**
     * Asks for a draft.
     *
     * @param from     a call of the officer's, or a shipped definition
     * @param officers subjects of the officers besides the one who asks
     */
    public record CallDraftRequest(String call, String from, List<String> officers) {}

    /**
     * The next version of a draft.
     *
     * @param document any JSON object, finished or not
     * @param officers who writes it from now on besides the one who asks; as before when absent
     */
    public record CallDraftEdit(JsonNode document, Optional<List<String>> officers, String reason) {}

    /** Why something is done. */
    public record ReasonBody(String reason) {}

    Reply create(Request request) {
        guard.permit(request.principal(), Action.ANNOUNCE_CALL);
        var body = JSON.read(request.body(), CallDraftRequest.class);
        var call = Fields.parsed(
                "call",
                () -> new CallId(body.call()),
                "call must look like OE-2024.",
                "call OE-2024 biçiminde olmalıdır.");
        var officers = CallDefinitionHandler.officers(body.officers());
        var draft = writeDraft.create(request.principal(), call, body.from(), officers, request.receivedAt());
        var shown = readDraft.read(draft, request.receivedAt());
        return Reply.created(shown).withVersion(shown.version());
    }

    Reply list(Request request) {
        guard.permit(request.principal(), Action.ANNOUNCE_CALL);
        return Reply.ok(readDraft.ofOfficer(request.principal()));
    }

    Reply one(Request request) {
        return shown(open(request), request);
    }

    Reply version(Request request) {
        var draft = open(request);
        return version(draft.call(), request);
    }

    /** The version that a path names. */
    Reply version(CallId call, Request request) {
        var version = versions.one(call, request.path("version"));
        return Reply.ok(new VersionBody.VersionDocument(
                VersionBody.of(version), LARGE_JSON.read(versions.document(call, version), JsonNode.class)));
    }

    Reply edit(Request request) {
        var draft = open(request);
        var version = request.ifMatch();
        var body = LARGE_JSON.read(request.body(), CallDraftEdit.class);
        var officers = body.officers().map(CallDefinitionHandler::officers).orElse(draft.officers());
        var edited = writeDraft.edit(
                request.principal(),
                draft,
                version,
                document("document", body.document()),
                officers,
                reason(body.reason()),
                request.receivedAt());
        return shown(edited, request);
    }

    Reply discard(Request request) {
        var draft = open(request);
        var version = request.ifMatch();
        var body = JSON.read(request.body(), ReasonBody.class);
        writeDraft.discard(request.principal(), draft, version, reason(body.reason()), request.receivedAt());
        return Reply.noContent();
    }

    Reply announce(Request request) {
        var draft = guard.draft(request.principal(), request.path("draft"));
        var version = request.ifMatch();
        var body = JSON.read(request.body(), ReasonBody.class);
        var call = announceDraft.announce(
                request.principal(), draft, version, reason(body.reason()), request.receivedAt());
        return Reply.ok(CallBody.of(call, definitions.of(call))).withVersion(call.version());
    }

    private CallDraft open(Request request) {
        var draft = guard.draft(request.principal(), request.path("draft"));
        if (draft.state() != CallDraft.State.OPEN) {
            throw Refusal.notFound();
        }
        return draft;
    }

    private Reply shown(CallDraft draft, Request request) {
        return Reply.ok(readDraft.read(draft, request.receivedAt()))
                .withVersion(draft.latest().number());
    }

    static String reason(String reason) {
        return Fields.text("reason", reason, 500);
    }

    /** A document as it is kept, if it is an object and not too large for that. */
    static String document(String field, JsonNode document) {
        if (!document.isObject()) {
            throw Refusal.malformed(field, field + " must be an object.", field + " bir nesne olmalıdır.");
        }
        var text = document.toString();
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_DOCUMENT) {
            throw Refusal.tooLarge();
        }
        return text;
    }
}
