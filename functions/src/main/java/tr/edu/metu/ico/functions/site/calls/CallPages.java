package tr.edu.metu.ico.functions.site.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.PageWriter;
import tr.edu.metu.ico.site.CalculatorPage.CutOff;
import tr.edu.metu.ico.site.NewsLine;

/** The pages of one call and its calendar file. */
public final class CallPages {

    private final Calls calls;
    private final OfficeData officeData;
    private final Definitions definitions;
    private final EarlierResults earlier;
    private final PageWriter writer;
    private final Function<Call, List<NewsLine>> news;

    /**
     * @param cutOffs the public cut-offs of a published call, by university; for the calculator of the next call
     * @param news    valid news about a call, latest first
     */
    public CallPages(
            Parts parts, PageWriter writer, Function<Call, List<CutOff>> cutOffs, Function<Call, List<NewsLine>> news) {
        calls = parts.ports().calls();
        officeData = parts.ports().officeData();
        definitions = parts.definitions();
        earlier = new EarlierResults(calls, definitions, cutOffs);
        this.writer = writer;
        this.news = news;
    }

    /** Everything that is public of this call; nothing when it is not announced. */
    public List<SitePage> of(CallId id) {
        return calls.find(id).map(this::pages).orElse(List.of());
    }

    private List<SitePage> pages(Call call) {
        var definition = definitions.of(call);
        var pages = new ArrayList<SitePage>();
        var about = new CallRecord(call, definition).page(officeData, news.apply(call));
        pages.addAll(writer.both("call", "call/" + call.id() + "/about", about));
        if (call.cancellation().isEmpty()) {
            pages.addAll(calculator(call, definition));
        }
        pages.add(CalendarPages.file(writer.site(), call, definition, calls.versions(call.id())));
        return List.copyOf(pages);
    }

    private List<SitePage> calculator(Call call, CallDefinition definition) {
        var form = new CalculatorForms(officeData).blank(call, definition, earlier.before(call));
        return writer.both(CalculatorForms.TEMPLATE, CalculatorForms.path(call), form);
    }
}
