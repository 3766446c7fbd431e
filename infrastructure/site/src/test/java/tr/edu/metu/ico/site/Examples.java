package tr.edu.metu.ico.site;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;

/** Every page with example data. */
final class Examples {

    static final SiteAddress SITE = SiteAddress.of("https://mobility.example");

    private Examples() {}

    /**
     * A page with its data.
     *
     * @param name what it shows, as a file name
     * @param path its address without the language
     */
    record Example(String name, String template, String path, Object page) {

        String render(Language language) {
            return Html.of(template, new Ui(SITE, language, path), page);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> pages() {
        return Stream.concat(
                NewsExamples.pages(),
                Stream.of(
                        new Example("calls", "calls", "calls", calls("Erasmus+ 2027-2028")),
                        new Example("no-calls", "calls", "calls", new CallsPage(List.of(), List.of()))));
    }

    /** A title that tries to become markup. */
    static Example hostile() {
        return new Example("hostile", "calls", "calls", calls("<script>alert(1)</script><img src=x onerror=alert(2)>"));
    }

    private static CallsPage calls(String title) {
        return new CallsPage(
                List.of(line("OE-2027", title, "2027-2028")),
                List.of(line("OE-2026", "Erasmus+ 2026-2027", "2026-2027")));
    }

    private static CallsPage.Line line(String id, String title, String year) {
        return new CallsPage.Line(
                id,
                new Text(title, title),
                year,
                new CallsPage.Period(Instant.parse("2027-03-01T06:00:00Z"), Instant.parse("2027-03-12T14:00:00Z")));
    }
}
