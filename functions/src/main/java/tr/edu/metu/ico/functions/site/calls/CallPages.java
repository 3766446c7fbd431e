package tr.edu.metu.ico.functions.site.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.site.NewsLine;

/** What there is to know about one call, and its calendar file. */
public final class CallPages {

    private final Calls calls;
    private final OfficeData officeData;
    private final Definitions definitions;
    private final PageWriter writer;
    private final Function<Call, List<NewsLine>> news;

    /** @param news valid news about a call, latest first */
    public CallPages(Parts parts, PageWriter writer, Function<Call, List<NewsLine>> news) {
        calls = parts.ports().calls();
        officeData = parts.ports().officeData();
        definitions = parts.definitions();
        this.writer = writer;
        this.news = news;
    }

    /** Everything that is public of this call; nothing when it is not announced. */
    public List<SitePage> of(CallId id) {
        return calls.find(id).map(this::pages).orElse(List.of());
    }

    private List<SitePage> pages(Call call) {
        var definition = definitions.of(call);
        var about = new CallRecord(call, definition).page(officeData, news.apply(call));
        var pages = new ArrayList<>(writer.both("call", "call/" + call.id() + "/about", about));
        pages.add(CalendarPages.file(writer.site(), call, definition, calls.versions(call.id())));
        return List.copyOf(pages);
    }
}
