package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.Asked;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** The routes below {@code /call-drafts}. */
final class CallDraftRoutes {

    /** Fits into one table item with room to spare; ten times the largest shipped definition. */
    private static final int LARGEST_DOCUMENT = 256 * 1024;

    private final ReadDraft readDraft;
    private final WriteDraft writeDraft;
    private final AnnounceDraft announceDraft;
    private final Definitions definitions;
    private final CallVersions versions;

    CallDraftRoutes(Parts parts) {
        readDraft = new ReadDraft(parts);
        writeDraft = new WriteDraft(parts);
        announceDraft = new AnnounceDraft(parts);
        definitions = parts.definitions();
        versions = new CallVersions(parts);
    }

    /**
     * A request for a new draft.
     *
     * @param from     a call of the officer's, or a shipped definition
     * @param officers subjects of the other officers
     */
    public record CallDraftRequest(String call, String from, List<String> officers) {}

    /**
     * The next version of a draft.
     *
     * @param document any JSON object, finished or not
     * @param officers the other officers who may write it from now on; unchanged when absent
     */
    public record CallDraftEdit(JsonNode document, Optional<List<String>> officers, String reason) {}

    /** The reason for an action. */
    public record ReasonBody(String reason) {}

    Versioned<CallDraftBody> create(Asked<Principal, CallDraftRequest> asked) {
        var body = asked.body();
        var call = Fields.parsed(
                "call",
                () -> new CallId(body.call()),
                "call must look like OE-2024.",
                "call OE-2024 biçiminde olmalıdır.");
        var officers = CallDefinitionHandler.officers(body.officers());
        return shown(writeDraft.create(asked.principal(), call, body.from(), officers, asked.receivedAt()), asked);
    }

    CallDraftBody.CallDraftList list(Asked<Principal, NoBody> asked) {
        return readDraft.ofOfficer(asked.principal());
    }

    Versioned<CallDraftBody> one(Asked<CallDraft, NoBody> asked) {
        return shown(asked.subject(), asked);
    }

    VersionBody.VersionDocument version(Asked<CallDraft, NoBody> asked) {
        return VersionBody.VersionDocument.of(versions, asked.subject().call(), asked.part(PathPart.VERSION));
    }

    Versioned<CallDraftBody> edit(Asked<CallDraft, CallDraftEdit> asked) {
        var draft = asked.subject();
        var body = asked.body();
        var edited = writeDraft.edit(
                asked.principal(),
                draft,
                asked.version(),
                document("document", body.document()),
                body.officers().map(CallDefinitionHandler::officers).orElse(draft.officers()),
                reason(body.reason()),
                asked.receivedAt());
        return shown(edited, asked);
    }

    void discard(Asked<CallDraft, ReasonBody> asked) {
        writeDraft.discard(
                asked.principal(),
                asked.subject(),
                asked.version(),
                reason(asked.body().reason()),
                asked.receivedAt());
    }

    Versioned<CallBody> announce(Asked<CallDraft, ReasonBody> asked) {
        var call = announceDraft.announce(
                asked.principal(),
                asked.subject(),
                asked.version(),
                reason(asked.body().reason()),
                asked.receivedAt());
        return CallBody.versioned(call, definitions);
    }

    private Versioned<CallDraftBody> shown(CallDraft draft, Asked<?, ?> asked) {
        var body = readDraft.read(draft, asked.receivedAt());
        return new Versioned<>(body, body.version());
    }

    static String reason(String reason) {
        return Fields.text("reason", reason, 500);
    }

    /** A document in its stored form, if it is an object and not too large. */
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
