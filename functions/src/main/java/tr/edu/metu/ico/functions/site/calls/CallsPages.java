package tr.edu.metu.ico.functions.site.calls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.site.CallsPage;
import tr.edu.metu.ico.site.HomePage;
import tr.edu.metu.ico.site.NewsLine;

/** The first page, the list of calls, and the calendar file of all calls. */
public final class CallsPages {

    private static final Comparator<Call> BY_DEADLINE = Comparator.comparing(
                    (Call call) -> call.calendar().closesAt())
            .thenComparing(call -> call.id().value());

    private final Calls calls;
    private final Definitions definitions;
    private final PageWriter writer;
    private final Supplier<List<NewsLine>> pinned;

    /** @param pinned the news on top of the first page */
    public CallsPages(Parts parts, PageWriter writer, Supplier<List<NewsLine>> pinned) {
        calls = parts.ports().calls();
        definitions = parts.definitions();
        this.writer = writer;
        this.pinned = pinned;
    }

    public List<SitePage> all() {
        var found = calls.all();
        var page = page(found);
        var pages = new ArrayList<SitePage>();
        pages.addAll(writer.both("home", "home", new HomePage(page, pinned.get())));
        pages.addAll(writer.both("calls", "calls", page));
        pages.add(CalendarPages.all(writer.site(), found, definitions, calls));
        return List.copyOf(pages);
    }

    /** Grouped by state, not by the clock: the page is read long after it was written. */
    private CallsPage page(List<Call> found) {
        return new CallsPage(
                lines(found, call -> call.state().accepting(), BY_DEADLINE),
                lines(found, call -> call.state() == CallState.CLOSED, BY_DEADLINE.reversed()),
                lines(
                        found,
                        call -> call.state() == CallState.PUBLISHED,
                        Comparator.comparing((Call call) ->
                                        call.publication().orElseThrow().at())
                                .reversed()
                                .thenComparing(BY_DEADLINE)),
                lines(found, call -> call.state() == CallState.CANCELLED, BY_DEADLINE.reversed()));
    }

    private List<CallsPage.Line> lines(List<Call> found, Predicate<Call> which, Comparator<Call> order) {
        return found.stream()
                .filter(which)
                .sorted(order)
                .map(call -> CallFacts.line(call, definitions.of(call)))
                .toList();
    }
}
