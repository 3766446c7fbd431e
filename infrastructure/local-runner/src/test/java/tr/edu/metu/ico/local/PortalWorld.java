package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.season.LivelyExample;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.site.Axe;
import tr.edu.metu.ico.site.Chromium;
import tr.edu.metu.ico.site.Language;

/** A browser and the whole local system, in which the office's example has been played. */
final class PortalWorld implements AutoCloseable {

    /** The zone of a device in Türkiye. */
    static final String TURKIYE = "Europe/Istanbul";

    private static final Path TEMPLATE = Path.of("../../template.yaml").toAbsolutePath();
    private static final int SWEEP_MINUTES = 10;
    private static final int PATIENCE = 60_000;

    private final Chromium chromium;
    private final LocalSystem system;
    private final Api api;

    private PortalWorld(Chromium chromium, Path state) {
        this.chromium = chromium;
        system = LocalSystem.start(new LocalOptions(TEMPLATE, state, Ports.EPHEMERAL, Wiring::startWith));
        api = new Api(system.apiUrl(), person -> system.login().tokenFor(person));
    }

    /** Before any call is announced; skips the test where there is no Chromium. */
    static PortalWorld empty(Path state) {
        var chromium = Chromium.orSkip();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new PortalWorld(chromium, state);
    }

    /** The day before the deadline of OE-2024; skips the test where there is no Chromium. */
    static PortalWorld theDayBeforeTheDeadline(Path state, int applicants) {
        var world = empty(state);
        LivelyExample.play(world.system.apiUrl(), world.system.login(), applicants);
        world.advance(Duration.ofMinutes(SWEEP_MINUTES));
        return world;
    }

    /** Lets the given time pass at once, with everything that is due. */
    void advance(Duration time) {
        api.sendToHost("POST", "/local/clock", "{\"advance\":\"" + time + "\"}").expecting(200);
    }

    LocalSystem system() {
        return system;
    }

    Api api() {
        return api;
    }

    Visitor visitor(Person person, Language language, int width, String zone) {
        return new Visitor(chromium.browser(), system.siteUrl(), language, width, zone, person);
    }

    /** The student's application to OE-2024, as the student reads it. */
    JsonNode stored(Person student) {
        return api.get(student, "/calls/OE-2024/applications/" + student.id())
                .expecting(200)
                .body();
    }

    /** University and semester of each choice of a content, by preference. */
    static List<String> choices(JsonNode content) {
        return StreamSupport.stream(content.path("choices").spliterator(), false)
                .map(choice -> choice.path("university").asText() + " "
                        + choice.path("semester").asText())
                .toList();
    }

    /** Fails with what axe finds on the page. */
    static void accessible(Page page) {
        assertEquals(List.of(), Axe.violations(page), page.title());
    }

    @Override
    public void close() {
        api.close();
        system.close();
        chromium.close();
    }
}
