package tr.edu.metu.ico.functions.imports;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.publication.ProposalBody.WaiverBody;

/** Decisions on imports: putting them in force, comparing them, and averages computed from the records. */
public final class ImportDecisionsHandler extends HttpFunction {

    private static final int LONGEST_REASON = 500;

    private final Calls calls;
    private final Imports imports;
    private final PutInForce putInForce;
    private final ImportReview review;
    private final CompareImports compareImports;
    private final ComputeAverages computeAverages;

    public ImportDecisionsHandler() {
        this(Wiring.parts());
    }

    public ImportDecisionsHandler(Parts parts) {
        super(parts);
        calls = parts.ports().calls();
        imports = parts.ports().imports();
        putInForce = new PutInForce(parts);
        review = new ImportReview(parts);
        compareImports = new CompareImports(parts);
        computeAverages = new ComputeAverages(parts);
        put("/calls/{call}/imports/{import}/in-force", Subject.CALL, Action.IMPORT_OFFICE_DATA)
                .ifMatch()
                .takes(InForceBody.class)
                .answersVersion(ImportBody.class, this::putInForce);
        post("/calls/{call}/imports/cohort-averages-from-records", Subject.CALL, Action.IMPORT_OFFICE_DATA)
                .takes(AveragesBody.class)
                .answersVersion(ImportBody.class, this::compute);
        get("/calls/{call}/imports/{import}/difference", Subject.CALL, Action.IMPORT_OFFICE_DATA)
                .query("to", "cursor")
                .answersVersion(DifferenceBody.class, this::difference);
    }

    private Versioned<ImportBody> putInForce(AuthorizedRequest<Call, InForceBody> request) {
        var body = request.body();
        var decision = new PutInForce.Decision(
                request.version(), reason(body.reason()), body.overrides().orElse(List.of()));
        var found = ImportPath.read(imports, request);
        return shown(
                putInForce.put(request.principal(), request.subject(), found.id(), decision, request.receivedAt()));
    }

    private Versioned<ImportBody> compute(AuthorizedRequest<Call, AveragesBody> request) {
        var reason = reason(request.body().reason());
        return shown(computeAverages.compute(request.principal(), request.subject(), reason, request.receivedAt()));
    }

    private Versioned<DifferenceBody> difference(AuthorizedRequest<Call, NoBody> request) {
        var call = request.subject();
        var one = ImportPath.read(imports, request);
        var difference = compareImports.difference(call, one, request.query("to"), request.query("cursor"));
        return new Versioned<>(difference, review.numberInForce(call, one.kind()));
    }

    private static Optional<String> reason(Optional<String> given) {
        return given.map(text -> BodyFields.text("reason", text, LONGEST_REASON));
    }

    private Versioned<ImportBody> shown(Import decided) {
        return ImportPath.shown(review, calls.find(decided.call()).orElseThrow(), decided);
    }

    /**
     * An officer's decision to put an import in force.
     *
     * @param reason    required once the call is frozen, for the good rows of a refused file, to return to an earlier
     *                  import, and where the announcement does not allow the partners to change
     * @param overrides reasons for overriding findings of the report, one for each
     */
    public record InForceBody(Optional<String> reason, Optional<List<WaiverBody>> overrides) {}

    /** Why the averages are computed. */
    public record AveragesBody(Optional<String> reason) {}
}
