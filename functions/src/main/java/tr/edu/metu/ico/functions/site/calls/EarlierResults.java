package tr.edu.metu.ico.functions.site.calls;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.site.page.ProgrammeCalls;
import tr.edu.metu.ico.site.CalculatorPage.CutOff;
import tr.edu.metu.ico.site.CalculatorPage.CutOffs;

/** The last published call of a programme before another. */
final class EarlierResults {

    private final ProgrammeCalls calls;
    private final Definitions definitions;
    private final Function<Call, List<CutOff>> cutOffs;

    /** @param cutOffs the public cut-offs of a published call, by university */
    EarlierResults(Calls calls, Definitions definitions, Function<Call, List<CutOff>> cutOffs) {
        this.calls = new ProgrammeCalls(calls);
        this.definitions = definitions;
        this.cutOffs = cutOffs;
    }

    Optional<CutOffs> before(Call call) {
        return calls.lastBefore(call)
                .map(other -> new CutOffs(
                        definitions.of(other).title(), "call/" + other.id() + "/results", cutOffs.apply(other)));
    }
}
