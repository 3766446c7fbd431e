package tr.edu.metu.ico.functions.imports;

import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.UseCases;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;

/**
 * {@code POST /calls/{call}/imports/{import}/acceptance}, {@code POST /calls/{call}/imports/{import}/reinstatement},
 * {@code GET /calls/{call}/imports/{import}/difference} and
 * {@code POST /calls/{call}/imports/cohort-averages-from-records}.
 */
public final class ImportDecisionsHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson();
    private static final int LONGEST_REASON = 500;

    private final Guard guard;
    private final Calls calls;
    private final Imports imports;
    private final ImportDecisions decisions;
    private final CompareImports compareImports;
    private final ComputeAverages computeAverages;

    public ImportDecisionsHandler() {
        this(Wiring.parts());
    }

    public ImportDecisionsHandler(UseCases parts) {
        guard = parts.guard();
        calls = parts.calls();
        imports = parts.imports();
        decisions = parts.importDecisions();
        compareImports = parts.compareImports();
        computeAverages = parts.computeAverages();
        on("POST /calls/{call}/imports/{import}/acceptance", this::accept);
        on("POST /calls/{call}/imports/{import}/reinstatement", this::reinstate);
        on("POST /calls/{call}/imports/cohort-averages-from-records", this::compute);
        on("GET /calls/{call}/imports/{import}/difference", this::difference);
    }

    private Reply accept(Request request) {
        var call = call(request);
        var reason = reason(request);
        var refused = ImportPath.read(imports, call, request);
        return shown(decisions.accept(request.principal(), refused, reason, request.receivedAt()));
    }

    private Reply reinstate(Request request) {
        var call = call(request);
        var reason = reason(request);
        var earlier = ImportPath.read(imports, call, request);
        return shown(decisions.reinstate(request.principal(), call, earlier, reason, request.receivedAt()));
    }

    private Reply compute(Request request) {
        var call = call(request);
        var reason = JSON.read(request.body(), AveragesBody.class)
                .reason()
                .map(text -> Fields.text("reason", text, LONGEST_REASON));
        return shown(computeAverages.compute(request.principal(), call, reason, request.receivedAt()));
    }

    private Reply difference(Request request) {
        var call = call(request);
        var one = ImportPath.read(imports, call, request);
        return Reply.ok(compareImports.difference(call, one, request.query("to"), request.query("cursor")));
    }

    private Call call(Request request) {
        return guard.call(request.principal(), Action.IMPORT_OFFICE_DATA, request.path("call"));
    }

    private static String reason(Request request) {
        return Fields.text(
                "reason", JSON.read(request.body(), DecisionBody.class).reason(), LONGEST_REASON);
    }

    private Reply shown(Import decided) {
        return Reply.ok(ImportBody.of(decided, calls.find(decided.call()).orElseThrow()));
    }

    /** Why an officer decides so. */
    public record DecisionBody(String reason) {}

    /** Why the averages are computed; needed once the call is frozen. */
    public record AveragesBody(Optional<String> reason) {}
}
