package tr.edu.metu.ico.functions.site.calls;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.site.CalendarEntry;
import tr.edu.metu.ico.site.CalendarFile;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.site.Words;

/** The calendar files of the site. */
final class CalendarPages {

    private CalendarPages() {}

    /** The file of one call. */
    static SitePage file(SiteAddress site, Call call, CallDefinition definition, List<DefinitionVersion> versions) {
        return page(site, call.id().value(), definition.title(), entries(call, definition, versions));
    }

    /** The file of all calls. */
    static SitePage all(SiteAddress site, List<Call> calls, Definitions definitions, Calls store) {
        var entries = calls.stream()
                .flatMap(call -> entries(call, definitions.of(call), store.versions(call.id())).stream())
                .toList();
        return page(site, "all", Words.both("ics.all"), entries);
    }

    private static List<CalendarEntry> entries(Call call, CallDefinition definition, List<DefinitionVersion> versions) {
        return new CallCalendar(call, definition, versions.getLast()).entries();
    }

    private static SitePage page(SiteAddress site, String name, Text title, List<CalendarEntry> entries) {
        return new SitePage(
                "calendar/" + name + ".ics",
                CalendarFile.CONTENT_TYPE,
                Optional.empty(),
                CalendarFile.of(site, title, entries));
    }
}
