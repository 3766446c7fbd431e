package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
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

    private static final Pattern LATER = Pattern.compile("P(([0-9]|1[0-9]|20)Y|[0-9]{1,4}D)");

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
     * @param later    by how much the dates are later than those of the origin, as a period of ISO 8601, such as {@code P1Y}
     *                 or {@code P364D}; unchanged when absent
     */
    public record CallDraftRequest(String call, String from, List<String> officers, Optional<String> later) {}

    /**
     * The next version of a draft.
     *
     * @param document any JSON object, finished or not
     * @param officers the other officers who may write it from now on; unchanged when absent
     */
    public record CallDraftEdit(JsonNode document, Optional<List<String>> officers, String reason) {}

    /** The reason for an action. */
    public record ReasonBody(String reason) {}

    Versioned<CallDraftBody> create(AuthorizedRequest<Principal, CallDraftRequest> request) {
        var body = request.body();
        var later = body.later().map(CallDraftRoutes::period).orElse(Period.ZERO);
        var officers = CallDefinitionHandler.officers(body.officers());
        return shown(
                writeDraft.create(
                        request.principal(), call(body.call()), body.from(), later, officers, request.receivedAt()),
                request);
    }

    /** The name of a new call. */
    static CallId call(String name) {
        return BodyFields.parsed(
                "call",
                () -> new CallId(name),
                "The name of a call must look like OE-2024.",
                "Çağrının adı OE-2024 biçiminde olmalıdır.");
    }

    private static Period period(String later) {
        return BodyFields.parsed(
                "later",
                () -> Period.parse(LATER.matcher(later).matches() ? later : ""),
                "The dates can move by up to 20 years or 9999 days, such as P1Y or P364D.",
                "Tarihler en çok 20 yıl ya da 9999 gün kaydırılabilir, örneğin P1Y ya da P364D.");
    }

    CallDraftBody.CallDraftList list(AuthorizedRequest<Principal, NoBody> request) {
        return readDraft.ofOfficer(request.principal());
    }

    Versioned<CallDraftBody> one(AuthorizedRequest<CallDraft, NoBody> request) {
        return shown(request.subject(), request);
    }

    VersionBody.VersionDocument version(AuthorizedRequest<CallDraft, NoBody> request) {
        return VersionBody.VersionDocument.of(versions, request.subject().call(), request.part(PathPart.VERSION));
    }

    Versioned<CallDraftBody> edit(AuthorizedRequest<CallDraft, CallDraftEdit> request) {
        var draft = request.subject();
        var body = request.body();
        var edited = writeDraft.edit(
                request.principal(),
                draft,
                request.version(),
                document("document", body.document()),
                body.officers().map(CallDefinitionHandler::officers).orElse(draft.officers()),
                reason(body.reason()),
                request.receivedAt());
        return shown(edited, request);
    }

    void discard(AuthorizedRequest<CallDraft, ReasonBody> request) {
        writeDraft.discard(
                request.principal(),
                request.subject(),
                request.version(),
                reason(request.body().reason()),
                request.receivedAt());
    }

    Versioned<CallBody> announce(AuthorizedRequest<CallDraft, ReasonBody> request) {
        var call = announceDraft.announce(
                request.principal(),
                request.subject(),
                request.version(),
                reason(request.body().reason()),
                request.receivedAt());
        return CallBody.versioned(call, definitions);
    }

    private Versioned<CallDraftBody> shown(CallDraft draft, AuthorizedRequest<?, ?> request) {
        var body = readDraft.read(draft, request.receivedAt());
        return new Versioned<>(body, body.version());
    }

    static String reason(String reason) {
        return BodyFields.text("reason", reason, 500);
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
