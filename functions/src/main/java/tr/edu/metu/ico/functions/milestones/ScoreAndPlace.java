package tr.edu.metu.ico.functions.milestones;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.csv.ResultsCsv;
import tr.edu.metu.ico.adapters.json.RunDigest;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.resultfiles.ResultKeys;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.selection.Selection;

/**
 * Scores and places a sealed manifest, reads the rows back, and has the independent checker verify them (protocol steps
 * 6 and 7). Only a complete run without a violation becomes the call's run.
 */
public final class ScoreAndPlace implements Step {

    private static final CodeDigest CODE = new CodeDigest();

    private final Calls calls;
    private final Runs runs;
    private final Definitions definitions;
    private final Files files;
    private final Manifests manifests;
    private final WriteBundle bundle;
    private final InstantSource clock;
    private final Trail trail;

    public ScoreAndPlace(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        runs = ports.runs();
        definitions = parts.definitions();
        files = ports.files();
        manifests = new Manifests(files);
        bundle = new WriteBundle(parts);
        clock = parts.clock();
        trail = parts.trail();
    }

    @Override
    public String take(Call call) {
        if (call.currentRun().isPresent()) {
            return Outcomes.DONE_BEFORE;
        }
        var seal = call.currentSeal();
        if (!call.evaluating() || seal.isEmpty()) {
            return Outcomes.NOT_DUE;
        }
        return run(call, seal.get().manifest());
    }

    private String run(Call call, Sha256 manifest) {
        var input = manifests.read(call, manifest);
        var id = RunId.of(manifest, input.definition(), CODE.digest());
        var definition = definitions.of(call);
        var rows = Selection.select(definition, input);
        runs.store(call.id(), id, rows);
        var stored = runs.rows(call.id(), id);
        if (!holds(call, id, input, rows, stored)) {
            return Outcomes.REFUSED_BY_CHECK;
        }
        var list =
                ResultsCsv.write(stored, records(input), definition.grantTerms().pays());
        files.putIfAbsent(Area.RESULTS, ResultKeys.results(call.id(), id), "text/csv", list);
        if (!bundle.write(call, id, manifest, CODE.digest(), input, stored)) {
            return Outcomes.REFUSED_BY_CHECK;
        }
        var run = new Call.RunRef(id, manifest, RunDigest.of(stored), stored.size());
        var entry = trail.entry(
                clock.instant(), "system:ScoreAndPlace", "call.run", call.id().value(), id.toString());
        return calls.replace(call, call.withRun(run), entry) ? Outcomes.PLACED : Outcomes.OVERTAKEN;
    }

    private boolean holds(Call call, RunId id, SealedInput input, List<ResultRow> rows, List<ResultRow> stored) {
        var violations = RunChecker.check(definitions.of(call), input, stored);
        boolean complete = stored.size() == input.applications().size()
                && RunDigest.of(rows).equals(RunDigest.of(stored));
        if (!complete || !violations.isEmpty()) {
            Log.alarm(
                    "run.refused_by_check",
                    LogField.CALL,
                    call.id(),
                    LogField.RUN,
                    id,
                    LogField.COUNT,
                    violations.size());
        }
        return complete && violations.isEmpty();
    }

    private static Map<StudentNumber, AcademicRecord> records(SealedInput input) {
        return input.applications().stream()
                .collect(Collectors.toMap(
                        SealedApplication::student, a -> a.applicant().record()));
    }
}
