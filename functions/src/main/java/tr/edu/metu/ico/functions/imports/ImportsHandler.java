package tr.edu.metu.ico.functions.imports;

import java.util.List;
import tr.edu.metu.ico.adapters.office.OfficeTemplate;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.DownloadBody;
import tr.edu.metu.ico.functions.http.FileBody;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.LinkBody;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** Imports of office files: requesting, editing one row, listing and reading them. */
public final class ImportsHandler extends HttpFunction {

    private static final String ALL = "/calls/{call}/imports";
    private static final String ONE = ALL + "/{import}";

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
        super(parts);
        requestImport = new RequestImport(parts);
        imports = parts.ports().imports();
        calls = parts.ports().calls();
        review = new ImportReview(parts);
        editRow = new EditRow(parts);
        linkImportFile = new LinkImportFile(parts);
        post(ALL, Subject.CALL, Action.IMPORT_OFFICE_DATA)
                .takes(ImportRequestBody.class)
                .creates(LinkBody.class, this::request);
        post(ALL + "/row-edits", Subject.CALL, Action.IMPORT_OFFICE_DATA)
                .ifMatch()
                .idempotent()
                .takes(RowEditBody.class)
                .createsVersion(ImportBody.class, this::edit);
        get(ALL, Subject.CALL, Action.IMPORT_OFFICE_DATA).query("state").answers(ImportList.class, this::list);
        get("/calls/{call}/import-templates/{template}", Subject.CALL, Action.IMPORT_OFFICE_DATA)
                .answersFile(this::template);
        get(ONE, Subject.CALL, Action.IMPORT_OFFICE_DATA).answersVersion(ImportBody.class, this::one);
        post(ONE + "/file-link", Subject.CALL, Action.IMPORT_OFFICE_DATA).creates(DownloadBody.class, this::link);
    }

    private LinkBody request(AuthorizedRequest<Call, ImportRequestBody> request) {
        return requestImport.request(request.principal(), request.subject(), request.body(), request.receivedAt());
    }

    private Versioned<ImportBody> edit(AuthorizedRequest<Call, RowEditBody> request) {
        var call = request.subject();
        var edited = editRow.edit(
                request.principal(), call, request.key(), request.body(), request.version(), request.receivedAt());
        var now = current(call);
        return new Versioned<>(ImportBody.of(edited, now, List.of()), review.numberInForce(now, edited.kind()));
    }

    private ImportList list(AuthorizedRequest<Call, NoBody> request) {
        var found = imports.of(request.subject().id());
        var now = current(request.subject());
        var state = request.query("state").map(name -> BodyFields.oneOf("state", Import.State.class, name));
        return new ImportList(found.stream()
                .filter(each -> state.isEmpty() || state.get() == each.state())
                .map(each -> ImportBody.inList(each, now))
                .toList());
    }

    private Versioned<ImportBody> one(AuthorizedRequest<Call, NoBody> request) {
        var found = ImportPath.read(imports, request);
        return ImportPath.shown(review, current(request.subject()), found);
    }

    private DownloadBody link(AuthorizedRequest<Call, NoBody> request) {
        return linkImportFile.link(request.principal(), ImportPath.read(imports, request), request.receivedAt());
    }

    private FileBody template(AuthorizedRequest<Call, NoBody> request) {
        var template = OfficeTemplate.named(request.part(PathPart.TEMPLATE)).orElseThrow(Refusal::notFound);
        return new FileBody(template.content(), template.format().contentType(), template.name());
    }

    /** The call, read after the import, so that an import just put in force is never shown as not in force. */
    private Call current(Call seen) {
        return calls.find(seen.id()).orElse(seen);
    }

    /** The imports of a call, latest first. */
    public record ImportList(List<ImportBody> imports) {}
}
