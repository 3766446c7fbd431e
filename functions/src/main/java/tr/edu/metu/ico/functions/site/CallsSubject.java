package tr.edu.metu.ico.functions.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.parts.Definitions;

/** The list of announced calls, in both languages; it is also the page that the site opens with. */
final class CallsSubject implements Subject {

    private static final Text HEADING = new Text("Calls", "Çağrılar");
    private static final List<String> NAMES = List.of("home", "calls");

    private final Calls calls;
    private final Definitions definitions;
    private final String siteUrl;

    CallsSubject(Calls calls, Definitions definitions, String siteUrl) {
        this.calls = calls;
        this.definitions = definitions;
        this.siteUrl = siteUrl;
    }

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public List<String> places() {
        return Html.languages()
                .flatMap(language -> NAMES.stream().map(name -> key(language, name)))
                .toList();
    }

    @Override
    public List<SitePage> pages() {
        var announced = calls.all();
        return Html.languages()
                .flatMap(language -> NAMES.stream().map(name -> page(language, name, announced)))
                .toList();
    }

    private SitePage page(Locale language, String name, List<Call> announced) {
        var items = announced.stream().map(call -> item(language, call)).collect(Collectors.joining());
        var html = Html.page(
                language, HEADING, "<ul>" + items + "</ul>", name, Html.canonical(siteUrl, language, "calls"));
        return new SitePage(
                key(language, name), Html.TYPE, Optional.of(language), html.getBytes(StandardCharsets.UTF_8));
    }

    private String item(Locale language, Call call) {
        var definition = definitions.of(call);
        var period = Stream.of(call.calendar().opensAt(), call.calendar().closesAt())
                .map(ShownTime::of)
                .map(time -> Html.escaped(Html.in(language, time)))
                .collect(Collectors.joining(" – "));
        return "<li><strong>" + Html.escaped(Html.in(language, definition.title())) + "</strong> "
                + Html.escaped(call.id().value()) + "<br>" + period + "</li>";
    }

    private static String key(Locale language, String name) {
        return language.toLanguageTag() + "/" + name;
    }
}
