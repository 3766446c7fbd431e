package tr.edu.metu.ico.functions.imports;

import java.util.List;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;

/**
 * {@code POST /calls/{call}/imports}, {@code POST /calls/{call}/imports/row-edits}, {@code GET /calls/{call}/imports}, {@code GET /calls/{call}/imports/{import}} and
 * {@code POST /calls/{call}/imports/{import}/file-link}.
 */
public final class ImportsHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();

    private final Guard guard;
    private final RequestImport requestImport;
    private final Imports imports;
    private final Calls calls;
    private final ImportReview review;
    private final EditRow editRow;
    private final LinkImportFile linkImportFile;

    public ImportsHandler() {
        this(Wiring.parts());
    }

    public ImportsHandler(Parts parts) {
        guard = new Guard(parts);
        requestImport = new RequestImport(parts);
        imports = parts.ports().imports();
        calls = parts.ports().calls();
        review = new ImportReview(parts);
        editRow = new EditRow(parts);
        linkImportFile = new LinkImportFile(parts);
        on("POST /calls/{call}/imports", this::request);
        on("POST /calls/{call}/imports/row-edits", this::edit);
        on("GET /calls/{call}/imports", this::list);
        on("GET /calls/{call}/imports/{import}", this::one);
        on("POST /calls/{call}/imports/{import}/file-link", this::link);
    }

    private Reply request(Request request) {
        var call = guard.call(request.principal(), Action.IMPORT_OFFICE_DATA, request.path("call"));
        var body = JSON.read(request.body(), ImportRequestBody.class);
        return Reply.created(requestImport.request(request.principal(), call, body, request.receivedAt()));
    }

    private Reply edit(Request request) {
        var call = guard.call(request.principal(), Action.IMPORT_OFFICE_DATA, request.path("call"));
        var seen = request.ifMatch();
        var key = request.idempotencyKey();
        var body = JSON.read(request.body(), RowEditBody.class);
        var edited = editRow.edit(request.principal(), call, key, body, seen, request.receivedAt());
        var now = current(call);
        return Reply.created(ImportBody.of(edited, now, List.of()))
                .withVersion(review.numberInForce(now, edited.kind()));
    }

    private Reply list(Request request) {
        var call = guard.call(request.principal(), Action.IMPORT_OFFICE_DATA, request.path("call"));
        var found = imports.of(call.id());
        var now = current(call);
        return Reply.ok(new ImportList(
                found.stream().map(i -> ImportBody.inList(i, now)).toList()));
    }

    private Reply one(Request request) {
        var call = guard.call(request.principal(), Action.IMPORT_OFFICE_DATA, request.path("call"));
        var found = ImportPath.read(imports, call, request);
        return ImportPath.shown(review, current(call), found);
    }

    private Reply link(Request request) {
        var call = guard.call(request.principal(), Action.IMPORT_OFFICE_DATA, request.path("call"));
        var found = ImportPath.read(imports, call, request);
        return Reply.created(linkImportFile.link(request.principal(), found, request.receivedAt()));
    }

    /** The call as it is after the import was read, so that a file that has just come in force is never shown as not. */
    private Call current(Call seen) {
        return calls.find(seen.id()).orElse(seen);
    }

    /** The imports of a call, the latest first. */
    public record ImportList(List<ImportBody> imports) {}
}
