package tr.edu.metu.ico.functions.trials;

import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.trials.TrialBodies.TrialLine;

/** Trial runs under {@code /calls/{call}/trials}, and {@code GET /calls/{call}/comparisons}. */
public final class TrialsHandler extends HttpFunction {
    private static final StrictJson JSON = new StrictJson();
    private static final String ALL = "/calls/{call}/trials";
    private static final String ONE = ALL + "/{trial}";

    private final Guard guard;
    private final RunTrial runTrial;
    private final ReadTrials readTrials;
    private final CompareRuns compareRuns;

    public TrialsHandler() {
        this(Wiring.parts());
    }

    public TrialsHandler(Parts parts) {
        guard = new Guard(parts);
        runTrial = new RunTrial(parts);
        readTrials = new ReadTrials(parts);
        compareRuns = new CompareRuns(parts);
        on("POST " + ALL, this::run);
        on("GET " + ALL, this::list);
        on("GET " + ONE, this::one);
        on("GET " + ONE + "/rows", this::rows);
        on("DELETE " + ONE, this::discard);
        on("GET /calls/{call}/comparisons", this::compare);
    }

    private Reply run(Request request) {
        var call = guard.call(request.principal(), Action.RUN_TRIALS, request.path("call"));
        var body = JSON.read(request.body(), TrialRequest.class);
        return Reply.created(TrialLine.of(runTrial.run(request.principal(), call, body, request.receivedAt())));
    }

    private Reply list(Request request) {
        var call = guard.call(request.principal(), Action.SEE_TRIALS, request.path("call"));
        return Reply.ok(readTrials.list(call, request.query("cursor")));
    }

    private Reply one(Request request) {
        var call = guard.call(request.principal(), Action.SEE_TRIALS, request.path("call"));
        return Reply.ok(readTrials.one(request.principal(), call, request.path("trial"), request.receivedAt()));
    }

    private Reply rows(Request request) {
        var call = guard.trialRows(request.principal(), request.path("call"));
        return Reply.ok(readTrials.rows(
                request.principal(), call, request.path("trial"), request.query("cursor"), request.receivedAt()));
    }

    private Reply discard(Request request) {
        var call = guard.call(request.principal(), Action.RUN_TRIALS, request.path("call"));
        readTrials.discard(request.principal(), call, request.path("trial"), request.receivedAt());
        return Reply.noContent();
    }

    private Reply compare(Request request) {
        var call = guard.call(request.principal(), Action.COMPARE_RUNS, request.path("call"));
        return Reply.ok(compareRuns.compare(
                request.principal(),
                call,
                Fields.required("of", request.query("of")),
                Fields.required("with", request.query("with")),
                request.query("cursor"),
                request.receivedAt()));
    }
}
