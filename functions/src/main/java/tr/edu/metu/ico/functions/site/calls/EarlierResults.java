package tr.edu.metu.ico.functions.site.calls;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.site.CalculatorPage.CutOff;
import tr.edu.metu.ico.site.CalculatorPage.CutOffs;

/** The last published call of a programme before another. */
final class EarlierResults {

    private final Calls calls;
    private final Definitions definitions;
    private final Function<Call, List<CutOff>> cutOffs;

    /** @param cutOffs the public cut-offs of a published call, by university */
    EarlierResults(Calls calls, Definitions definitions, Function<Call, List<CutOff>> cutOffs) {
        this.calls = calls;
        this.definitions = definitions;
        this.cutOffs = cutOffs;
    }

    Optional<CutOffs> before(Call call) {
        return calls.all().stream()
                .filter(other -> other.programme().equals(call.programme()))
                .filter(other -> other.state() == CallState.PUBLISHED)
                .filter(other ->
                        other.calendar().closesAt().isBefore(call.calendar().closesAt()))
                .max(Comparator.comparing(other -> other.calendar().closesAt()))
                .map(other -> new CutOffs(
                        definitions.of(other).title(), "call/" + other.id() + "/results", cutOffs.apply(other)));
    }
}
