package tr.edu.metu.ico.functions.documents;

import java.util.List;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.limit.LimitedAct;

/** Upload links, the list of a student's documents, and links to look at one. */
public final class DocumentsHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final String DOCUMENTS = "/calls/{call}/applications/{student}/documents";

    private final Guard guard;
    private final PersonalLimits limits;
    private final RequestUpload requestUpload;
    private final LinkDocument linkDocument;
    private final Documents documents;

    public DocumentsHandler() {
        this(Wiring.parts());
    }

    public DocumentsHandler(Parts parts) {
        guard = new Guard(parts);
        limits = parts.limits();
        requestUpload = new RequestUpload(parts);
        linkDocument = new LinkDocument(parts);
        documents = parts.ports().documents();
        on("POST " + DOCUMENTS, this::request);
        on("GET " + DOCUMENTS, this::list);
        on("POST " + DOCUMENTS + "/{document}/link", this::link);
    }

    private Reply request(Request request) {
        var call = guard.application(
                request.principal(), Action.UPLOAD_DOCUMENT, request.path("call"), request.path("student"));
        var body = JSON.read(request.body(), UploadRequestBody.class);
        limits.count(call, request.path("student"), LimitedAct.UPLOAD, request.receivedAt());
        return Reply.created(
                requestUpload.request(call, Guard.number(request.path("student")), body, request.receivedAt()));
    }

    private Reply list(Request request) {
        var call = guard.application(
                request.principal(), Action.SEE_DOCUMENTS, request.path("call"), request.path("student"));
        return Reply.ok(new DocumentList(documents.of(call.id(), Guard.number(request.path("student"))).stream()
                .map(document -> DocumentBody.of(document, call, request.principal()))
                .toList()));
    }

    private Reply link(Request request) {
        var call = guard.application(
                request.principal(), Action.SEE_DOCUMENTS, request.path("call"), request.path("student"));
        limits.count(call, request.principal().subject(), LimitedAct.LINK, request.receivedAt());
        return Reply.created(linkDocument.link(
                request.principal(),
                call,
                Guard.number(request.path("student")),
                id(request.path("document")),
                request.receivedAt()));
    }

    /** The id of a path; a malformed one is unknown. */
    public static DocumentId id(String path) {
        try {
            return new DocumentId(path);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }

    /** All uploads of a student. */
    public record DocumentList(List<DocumentBody> documents) {}
}
