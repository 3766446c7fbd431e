package tr.edu.metu.ico.functions.site.calls;

import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.PageWriter;

/** The pages of one call and its calendar file. */
public final class CallPages {

    private final Calls calls;
    private final OfficeData officeData;
    private final Definitions definitions;
    private final PageWriter writer;

    public CallPages(Parts parts, PageWriter writer) {
        calls = parts.ports().calls();
        officeData = parts.ports().officeData();
        definitions = parts.definitions();
        this.writer = writer;
    }

    /** Everything that is public of this call; nothing when it is not announced. */
    public List<SitePage> of(CallId id) {
        return calls.find(id).map(this::pages).orElse(List.of());
    }

    private List<SitePage> pages(Call call) {
        var definition = definitions.of(call);
        var about = writer.both(
                "call", "call/" + call.id() + "/about", new CallRecord(call, definition).page(officeData));
        var calendar = CalendarPages.file(writer.site(), call, definition, calls.versions(call.id()));
        return Stream.concat(about.stream(), Stream.of(calendar)).toList();
    }
}
