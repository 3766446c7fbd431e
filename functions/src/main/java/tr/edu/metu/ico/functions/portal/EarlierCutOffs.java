package tr.edu.metu.ico.functions.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.comparison.PoolUse;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.portal.EarlierCutOffsBody.CutOffBody;
import tr.edu.metu.ico.functions.site.page.ProgrammeCalls;
import tr.edu.metu.ico.result.Runs;

/** The cut-offs of the last published call of a programme; a run never changes, so it is read once per container. */
final class EarlierCutOffs {

    private final ProgrammeCalls calls;
    private final Runs runs;
    private final OfficeData officeData;
    private final Definitions definitions;
    private final Map<RunId, List<CutOffBody>> read = new ConcurrentHashMap<>();

    EarlierCutOffs(Parts parts) {
        calls = new ProgrammeCalls(parts.ports().calls());
        runs = parts.ports().runs();
        officeData = parts.ports().officeData();
        definitions = parts.definitions();
    }

    EarlierCutOffsBody before(Call call) {
        return calls.publishedUpTo(call).stream()
                .filter(other ->
                        other.calendar().closesAt().isBefore(call.calendar().closesAt()))
                .findFirst()
                .map(this::of)
                .orElse(EarlierCutOffsBody.NONE);
    }

    private EarlierCutOffsBody of(Call earlier) {
        var run = earlier.publication().orElseThrow().run();
        return new EarlierCutOffsBody(
                Optional.of(earlier.id().value()),
                Optional.of(TextBody.of(definitions.of(earlier).title())),
                read.computeIfAbsent(run, _ -> cutOffs(earlier, run)));
    }

    private List<CutOffBody> cutOffs(Call earlier, RunId run) {
        return PoolUse.of(officeData.agreements(earlier), runs.rows(earlier.id(), run)).stream()
                .map(CutOffBody::of)
                .toList();
    }
}
