package tr.edu.metu.ico.functions.trials;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.http.Asked;
import tr.edu.metu.ico.functions.http.Fields;
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

    private TrialLine run(Asked<Call, TrialRequest> asked) {
        var trial = runTrial.run(asked.principal(), asked.subject(), asked.body(), asked.receivedAt());
        return TrialLine.of(trial, TrialAccess.figures(asked.principal(), asked.subject()));
    }

    private TrialBodies.TrialList list(Asked<Call, NoBody> asked) {
        return readTrials.list(asked.principal(), asked.subject(), asked.query("cursor"));
    }

    private TrialBodies.TrialBody one(Asked<Call, NoBody> asked) {
        return readTrials.one(asked.principal(), asked.subject(), asked.part(PathPart.TRIAL), asked.receivedAt());
    }

    private TrialBodies.RowList rows(Asked<Call, NoBody> asked) {
        return readTrials.rows(
                asked.principal(),
                asked.subject(),
                asked.part(PathPart.TRIAL),
                asked.query("cursor"),
                asked.receivedAt());
    }

    private void discard(Asked<Call, NoBody> asked) {
        readTrials.discard(asked.principal(), asked.subject(), asked.part(PathPart.TRIAL), asked.receivedAt());
    }

    private ComparisonBody compare(Asked<Call, NoBody> asked) {
        return compareRuns.compare(
                asked.principal(),
                asked.subject(),
                Fields.required("of", asked.query("of")),
                Fields.required("with", asked.query("with")),
                asked.query("cursor"),
                asked.receivedAt());
    }
}
