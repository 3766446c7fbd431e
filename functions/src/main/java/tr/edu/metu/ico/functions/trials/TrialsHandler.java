package tr.edu.metu.ico.functions.trials;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trials.TrialBodies.TrialLine;

/** Trial runs under {@code /calls/{call}/trials}, and {@code GET /calls/{call}/comparisons}. */
public final class TrialsHandler extends HttpFunction {
    private static final String ALL = "/calls/{call}/trials";
    private static final String ONE = ALL + "/{trial}";

    private final RunTrial runTrial;
    private final ReadTrials readTrials;
    private final CompareRuns compareRuns;

    public TrialsHandler() {
        this(Wiring.parts());
    }

    public TrialsHandler(Parts parts) {
        super(parts);
        runTrial = new RunTrial(parts);
        readTrials = new ReadTrials(parts);
        compareRuns = new CompareRuns(parts);
        post(ALL, Subject.CALL, Action.RUN_TRIALS)
                .also(Action.READ_TRIAL_ROWS, Action.SEE_GROUNDS)
                .takes(TrialRequest.class)
                .creates(TrialLine.class, this::run);
        get(ALL, Subject.CALL, Action.SEE_TRIALS)
                .also(Action.READ_TRIAL_ROWS)
                .query("cursor")
                .answers(TrialBodies.TrialList.class, this::list);
        get(ONE, Subject.CALL, Action.SEE_TRIALS)
                .also(Action.READ_TRIAL_ROWS, Action.SEE_GROUNDS)
                .answers(TrialBodies.TrialBody.class, this::one);
        get(ONE + "/rows", Subject.TRIAL_ROWS, Action.READ_TRIAL_ROWS)
                .query("cursor")
                .answers(TrialBodies.RowList.class, this::rows);
        delete(ONE, Subject.CALL, Action.RUN_TRIALS).does(this::discard);
        get("/calls/{call}/comparisons", Subject.CALL, Action.COMPARE_RUNS)
                .also(Action.READ_ROWS, Action.READ_TRIAL_ROWS)
                .query("of", "with", "cursor")
                .answers(ComparisonBody.class, this::compare);
    }

    private TrialLine run(AuthorizedRequest<Call, TrialRequest> request) {
        var trial = runTrial.run(request.principal(), request.subject(), request.body(), request.receivedAt());
        return TrialLine.of(trial, TrialAccess.figures(request.principal(), request.subject()));
    }

    private TrialBodies.TrialList list(AuthorizedRequest<Call, NoBody> request) {
        return readTrials.list(request.principal(), request.subject(), request.query("cursor"));
    }

    private TrialBodies.TrialBody one(AuthorizedRequest<Call, NoBody> request) {
        return readTrials.one(
                request.principal(), request.subject(), request.part(PathPart.TRIAL), request.receivedAt());
    }

    private TrialBodies.RowList rows(AuthorizedRequest<Call, NoBody> request) {
        return readTrials.rows(
                request.principal(),
                request.subject(),
                request.part(PathPart.TRIAL),
                request.query("cursor"),
                request.receivedAt());
    }

    private void discard(AuthorizedRequest<Call, NoBody> request) {
        readTrials.discard(request.principal(), request.subject(), request.part(PathPart.TRIAL), request.receivedAt());
    }

    private ComparisonBody compare(AuthorizedRequest<Call, NoBody> request) {
        return compareRuns.compare(
                request.principal(),
                request.subject(),
                BodyFields.required("of", request.query("of")),
                BodyFields.required("with", request.query("with")),
                request.query("cursor"),
                request.receivedAt());
    }
}
