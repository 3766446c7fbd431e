package tr.edu.metu.ico.functions.site;

import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.stream.ChangedItem;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.calls.CallPages;
import tr.edu.metu.ico.functions.site.calls.CallsPages;
import tr.edu.metu.ico.site.SiteAddress;

/** The subjects of the site. */
public final class Subjects {

    private final Calls calls;
    private final CallsPages callsPages;
    private final CallPages callPages;

    /** @param siteUrl the address of the site, without a slash at the end */
    public Subjects(Parts parts, String siteUrl) {
        var writer = new PageWriter(SiteAddress.of(siteUrl));
        calls = parts.ports().calls();
        callsPages = new CallsPages(parts, writer);
        callPages = new CallPages(parts, writer);
    }

    /** The subjects whose pages may show a changed item. */
    public List<Subject> of(ChangedItem changed) {
        return switch (changed) {
            case ChangedItem.OfCall(var id) ->
                Stream.of(Stream.of(list()), ofCall(id), ofSuccessors(id))
                        .flatMap(subjects -> subjects)
                        .toList();
            case ChangedItem.Hidden _ -> List.of();
        };
    }

    /** Every subject, according to the current items. */
    public List<Subject> all() {
        return Stream.concat(
                        Stream.of(list()), calls.all().stream().map(Call::id).flatMap(this::ofCall))
                .toList();
    }

    private Stream<Subject> ofCall(CallId id) {
        return Stream.of(about(id));
    }

    /** A published result is quoted by the other calls of its programme. */
    private Stream<Subject> ofSuccessors(CallId id) {
        return calls.find(id).filter(call -> call.publication().isPresent()).stream()
                .flatMap(published -> calls.all().stream()
                        .filter(other -> other.programme().equals(published.programme())
                                && !other.id().equals(id)))
                .map(Call::id)
                .flatMap(this::ofCall);
    }

    private Subject list() {
        var places = Stream.concat(PageGroup.inBoth("home", "calls"), Stream.of("calendar/all.ics"));
        return new PageGroup("calls", places.toList(), callsPages::all);
    }

    private Subject about(CallId id) {
        var folder = "call/" + id + "/";
        var places = Stream.concat(
                PageGroup.inBoth(folder + "about", folder + "calculator"), Stream.of("calendar/" + id + ".ics"));
        return new PageGroup("call/" + id, places.toList(), () -> callPages.of(id));
    }
}
