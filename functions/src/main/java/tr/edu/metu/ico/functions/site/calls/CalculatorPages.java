package tr.edu.metu.ico.functions.site.calls;

import java.util.List;
import java.util.function.Function;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.site.CalculatorPage.CutOff;

/** The score calculator of one call, before anything is entered. */
public final class CalculatorPages {

    private final Calls calls;
    private final Definitions definitions;
    private final CalculatorForms forms;
    private final EarlierResults earlier;
    private final PageWriter writer;

    /** @param cutOffs the public cut-offs of a published call, by university; for the calculator of the next call */
    public CalculatorPages(Parts parts, PageWriter writer, Function<Call, List<CutOff>> cutOffs) {
        calls = parts.ports().calls();
        definitions = parts.definitions();
        forms = new CalculatorForms(parts.ports().officeData(), calls);
        earlier = new EarlierResults(calls, definitions, cutOffs);
        this.writer = writer;
    }

    /** The page in both languages; none for a call that does not exist or is cancelled. */
    public List<SitePage> of(CallId id) {
        return calls.find(id)
                .filter(call -> call.cancellation().isEmpty())
                .map(this::page)
                .orElse(List.of());
    }

    private List<SitePage> page(Call call) {
        var form = forms.blank(call, definitions.of(call), earlier.before(call));
        return writer.both(CalculatorForms.TEMPLATE, CalculatorForms.path(call), form);
    }
}
