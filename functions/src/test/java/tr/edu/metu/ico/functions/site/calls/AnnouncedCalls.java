package tr.edu.metu.ico.functions.site.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.security.Answers.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.site.Statement;

/** The four shipped calls, announced. */
final class AnnouncedCalls {

    static final List<String> IDS = List.of("OE-2020", "OE-2024", "ICM-2024", "DOC-2023");
    static final SiteAddress SITE = new SiteAddress("https://mobility.example", "0123456789ab");
    static final Person OFFICER = Person.officer("officer-1");

    final World world = World.inMemory(new TestClock("2019-09-01T09:00:00Z"));
    final PageWriter writer = new PageWriter(SITE);

    AnnouncedCalls() {
        IDS.forEach(this::announce);
    }

    private void announce(String id) {
        announce(id, ShippedDefinitions.confirmed(id).orElseThrow());
    }

    /** Announces or amends a call. */
    void announce(String id, String definition) {
        var asked = world.as(OFFICER).body("{\"officers\":[],\"reason\":\"new\",\"definition\":" + definition + "}");
        world.ports.calls().find(new CallId(id)).ifPresent(seen -> asked.ifMatch(seen.version()));
        var answered = asked.ask("PUT /calls/{call}", "call", id);
        assertEquals(200, answered.status(), answered.body());
    }

    Call call(String id) {
        return world.ports.calls().find(new CallId(id)).orElseThrow();
    }

    CallDefinition definition(String id) {
        return world.parts.definitions().of(call(id));
    }

    /** The sentences of the call with their topics, as the editor shows them to an officer. */
    List<Map.Entry<String, Statement>> preview(String id) {
        var document = ShippedDefinitions.confirmed(id).orElseThrow();
        var asked = world.as(OFFICER)
                .body("{\"call\":\"" + id + "\",\"from\":\"" + id + "\",\"document\":" + document + "}");
        return json(200, asked.ask("POST /definition-checks"))
                .at("/preview/rules")
                .valueStream()
                .map(one -> Map.entry(
                        one.get("topic").asText(),
                        new Statement(
                                new Text(
                                        one.at("/statement/en").asText(),
                                        one.at("/statement/tr").asText()),
                                one.get("place").asText())))
                .toList();
    }

    List<SitePage> pages(String id) {
        var call = new CallId(id);
        return Stream.of(
                        new CallPages(world.parts, writer, _ -> List.of()).of(call),
                        new CalculatorPages(world.parts, writer, _ -> List.of()).of(call))
                .flatMap(List::stream)
                .toList();
    }

    List<SitePage> lists() {
        return new CallsPages(world.parts, writer, List::of).all();
    }

    /** Keeps pages under {@code target/pages} to look at. */
    static void keep(List<SitePage> pages, String suffix) {
        for (var page : pages) {
            var html = page.contentType().startsWith("text/html");
            var name =
                    page.key().replaceFirst("^(..)/", "$1:").replace('/', '-').replace(':', '/');
            var file = Path.of("target", "pages", name + suffix + (html ? ".html" : ""));
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, page.content());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
