package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.play.AnnouncedCalls;
import tr.edu.metu.ico.season.play.LivelyExample;
import tr.edu.metu.ico.site.Axe;
import tr.edu.metu.ico.site.Chromium;
import tr.edu.metu.ico.site.Language;

/** A browser and the whole local system, in which the office's example has been played. */
final class PortalWorld implements AutoCloseable {

    /** The zone of a device in Türkiye. */
    static final String TURKIYE = "Europe/Istanbul";

    /** A day before the deadline of OE-2024. */
    static final Instant THE_DAY_BEFORE = Instant.parse("2023-11-29T14:00:00Z");

    private static final int SWEEP_MINUTES = 10;
    private static final int TIMEOUT = 60_000;

    private final Chromium chromium;
    private final LocalSystem system;
    private final Api api;

    private PortalWorld(Chromium chromium, LocalSystem system) {
        this.chromium = chromium;
        this.system = system;
        api = new Api(system.apiUrl(), system.login()::tokenFor);
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
    }

    /** Before any call is announced; skips the test where there is no Chromium. */
    static PortalWorld empty(Path state) {
        return new PortalWorld(Chromium.shared(), PlayedStates.startNear(state));
    }

    /** The day before the deadline of OE-2024; skips the test where there is no Chromium. */
    static PortalWorld theDayBeforeTheDeadline(Path state, int applicants) {
        var chromium = Chromium.shared();
        var system = PlayedStates.startNear(
                state,
                "the example with " + applicants,
                fresh -> LivelyExample.play(fresh.apiUrl(), fresh.login(), applicants));
        var world = new PortalWorld(chromium, system);
        // the sweep writes the pages again, with the addresses of this start
        world.advance(Duration.ofMinutes(SWEEP_MINUTES));
        return world;
    }

    /** Calls that are open, in which nobody has applied yet; skips the test where there is no Chromium. */
    static PortalWorld withOpenCalls(Path state, Instant now, int students, String... calls) {
        var chromium = Chromium.shared();
        var system = PlayedStates.startNear(
                state,
                String.join(", ", calls) + " with " + students,
                fresh -> AnnouncedCalls.announce(fresh.apiUrl(), fresh.login(), students, calls));
        var world = new PortalWorld(chromium, system);
        new Timekeeper(world.api).moveTo(now);
        return world;
    }

    /** Lets the given time pass at once, with everything that is due. */
    void advance(Duration time) {
        api.sendToHost("POST", "/local/clock", "{\"advance\":\"" + time + "\"}").expecting(200);
    }

    /** Puts tokens into the tab that the API and the login refuse. */
    void expire(Page page, Person person) {
        var expired = system.login().tokenFor(person, Duration.ofMinutes(-1));
        page.evaluate(
                "id => sessionStorage.setItem('ico.tokens', JSON.stringify({ id, refresh: null, until: Date.now() +"
                        + " 60000 }))",
                expired);
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
        return stored("OE-2024", student);
    }

    /** The student's application to a call, as the student reads it. */
    JsonNode stored(String call, Person student) {
        return api.get(student, "/calls/" + call + "/applications/" + student.id())
                .expecting(200)
                .body();
    }

    /** Saves a draft in OE-2024: the first universities that the student may choose, and the score on record. */
    void draft(Person student, int choices) {
        var form = api.get(student, "/calls/OE-2024/form").expecting(200).body();
        var content = Api.object();
        var chosen = content.putArray("choices");
        for (int i = 0; i < choices; i++) {
            var partner = form.path("choices").path("partners").path(i);
            chosen.addObject()
                    .put("university", partner.path("university").asText())
                    .put("semester", partner.at("/pools/0/semesters/0").asText());
        }
        content.putObject("language").put("source", "RECORD");
        content.putArray("claims");
        content.put("continuesSameLevel", true).put("courseLoad", true);
        send(student, "PUT", "/draft", content).expecting(200);
    }

    /** Submits the draft as it is stored, with the privacy notice read. */
    void submit(Person student) {
        var application = stored(student);
        var content = (ObjectNode) application.path("draft");
        content.set("privacyNotice", application.at("/privacyNotice/current"));
        send(student, "POST", "/submission", content, "Idempotency-Key", "submission-of-" + student.id())
                .expecting(201);
    }

    private Answer send(Person student, String method, String path, JsonNode content, String... headers) {
        var application = "/calls/OE-2024/applications/" + student.id();
        var version = api.get(student, application).etag().orElseThrow();
        var all = Stream.concat(Stream.of("If-Match", version), Stream.of(headers))
                .toArray(String[]::new);
        return api.send(student, method, application + path, content.toString(), all);
    }

    /** How often the student has submitted to OE-2024. */
    int submissions(Person student) {
        return api.get(student, "/calls/OE-2024/applications/" + student.id() + "/submissions")
                .list("submissions")
                .size();
    }

    /** University and semester of each choice of a content, by preference. */
    static List<String> choices(JsonNode content) {
        return StreamSupport.stream(content.path("choices").spliterator(), false)
                .map(choice -> choice.path("university").asText() + " "
                        + choice.path("semester").asText())
                .toList();
    }

    /** Fails with what axe finds on the page, once it is shown. */
    static void accessible(Page page) {
        Visitor.shown(page);
        assertEquals(List.of(), Axe.violations(page), page.title());
    }

    @Override
    public void close() {
        api.close();
        system.close();
    }
}
