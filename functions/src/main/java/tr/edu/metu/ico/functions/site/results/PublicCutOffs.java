package tr.edu.metu.ico.functions.site.results;

import java.util.List;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.comparison.PoolUse;
import tr.edu.metu.ico.site.CalculatorPage.CutOff;

/** The cut-offs of a published call, as its result pages show them. */
public final class PublicCutOffs {

    private final PublishedRuns runs;

    public PublicCutOffs(PublishedRuns runs) {
        this.runs = runs;
    }

    /** One for each pool of places, ordered by university; none for a call that is not published. */
    public List<CutOff> of(Call call) {
        return runs.latest(call).stream()
                .flatMap(run -> PoolUse.of(run.agreements(), run.rows()).stream())
                .map(PublicCutOffs::line)
                .toList();
    }

    private static CutOff line(PoolUse use) {
        return new CutOff(
                use.partner().name(),
                use.partner().country().value(),
                use.pool().map(PublicCutOffs::levels).orElse(List.of()),
                use.cutOff().map(tr.edu.metu.ico.comparison.CutOff::points));
    }

    private static List<StudyLevel> levels(PoolScope scope) {
        return scope.levels().stream().sorted().toList();
    }
}
