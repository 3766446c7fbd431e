package tr.edu.metu.ico.functions.imports;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.publication.ProposalBody.WaiverBody;

/**
 * {@code PUT /calls/{call}/imports/{import}/in-force}, {@code GET /calls/{call}/imports/{import}/difference} and
 * {@code POST /calls/{call}/imports/cohort-averages-from-records}.
 */
public final class ImportDecisionsHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final int LONGEST_REASON = 500;

    private final Guard guard;
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
        guard = new Guard(parts);
        calls = parts.ports().calls();
        imports = parts.ports().imports();
        putInForce = new PutInForce(parts);
        review = new ImportReview(parts);
        compareImports = new CompareImports(parts);
        computeAverages = new ComputeAverages(parts);
        on("PUT /calls/{call}/imports/{import}/in-force", this::putInForce);
        on("POST /calls/{call}/imports/cohort-averages-from-records", this::compute);
        on("GET /calls/{call}/imports/{import}/difference", this::difference);
    }

    private Reply putInForce(Request request) {
        var call = call(request);
        var body = JSON.read(request.body(), InForceBody.class);
        var word = new PutInForce.Word(
                request.ifMatch(), reason(body.reason()), body.overrides().orElse(List.of()));
        var found = ImportPath.read(imports, call, request);
        return shown(putInForce.put(request.principal(), call, found.id(), word, request.receivedAt()));
    }

    private Reply compute(Request request) {
        var call = call(request);
        var reason = reason(JSON.read(request.body(), AveragesBody.class).reason());
        return shown(computeAverages.compute(request.principal(), call, reason, request.receivedAt()));
    }

    private Reply difference(Request request) {
        var call = call(request);
        var one = ImportPath.read(imports, call, request);
        var difference = compareImports.difference(call, one, request.query("to"), request.query("cursor"));
        return Reply.ok(difference).withVersion(review.numberInForce(call, one.kind()));
    }

    private Call call(Request request) {
        return guard.call(request.principal(), Action.IMPORT_OFFICE_DATA, request.path("call"));
    }

    private static Optional<String> reason(Optional<String> given) {
        return given.map(text -> Fields.text("reason", text, LONGEST_REASON));
    }

    private Reply shown(Import decided) {
        return ImportPath.shown(review, calls.find(decided.call()).orElseThrow(), decided);
    }

    /**
     * An officer's word that an import takes force.
     *
     * @param reason    needed once the call is frozen, for good rows of a refused file, to go back to an earlier import, and
     *                  where the announcement foresees no change of the partners
     * @param overrides why findings of the report do not stand in the way; one for each
     */
    public record InForceBody(Optional<String> reason, Optional<List<WaiverBody>> overrides) {}

    /** Why the averages are computed. */
    public record AveragesBody(Optional<String> reason) {}
}
