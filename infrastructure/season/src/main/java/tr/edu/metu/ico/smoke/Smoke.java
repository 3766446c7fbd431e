package tr.edu.metu.ico.smoke;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.Waiting;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.world.Definition;

/**
 * Goes once, as an officer, through what only a running system can prove: the login, the gateway, a transaction under
 * conditions with the function's own role, an upload to a signed link with its event, and a one-time schedule that fires. It
 * fails with one sentence at the first failed check. The call that it announces is left for the caller to remove.
 */
public final class Smoke {
    private static final Waiting WAITING = new Waiting(Duration.ofMillis(500), Duration.ofMinutes(3));
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final byte[] RECORDS =
            ("student,name,department,level,semester,completed_semesters,cgpa,full_degree,preparatory,citizenships,"
                            + "full_time,research_assistant\n"
                            + "2999999,Smoke Test,CENG,UG,5,4,3.10,yes,no,TR,yes,no\n")
                    .getBytes(StandardCharsets.UTF_8);

    private final Api api;
    private final Person officer;
    private final String call;
    private final Clock clock;
    private final Journal journal;

    /** The system's time. */
    public interface Clock {
        Instant now();

        /** Returns when this instant has passed; everything due at it is then due. */
        void passes(Instant instant);
    }

    /** The log of the function that opens calls. */
    public interface Journal {
        /** Whether one line of it contains all of these words. */
        boolean has(List<String> words);
    }

    /** @param call the name of a call that does not exist yet */
    public Smoke(Api api, Person officer, String call, Clock clock, Journal journal) {
        this.api = api;
        this.officer = officer;
        this.call = call;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Runs all checks.
     *
     * @param reported receives each check that passes
     * @throws Unexpected at the first check that fails
     */
    public void run(Consumer<String> reported) {
        login();
        reported.accept("login: a token is taken by the gateway, and without one it answers 401");
        var opensAt = announce();
        reported.accept("transaction: the call is announced under conditions, and a stale change is refused");
        upload();
        reported.accept("upload: a file went to a signed link, and its event was worked off");
        opens(opensAt);
        reported.accept("sweep or schedule: the call opened at its instant");
        fired();
        reported.accept("schedule: the call's own one-time schedule fired, and not only the sweep of every minute");
    }

    private void login() {
        api.send(Optional.empty(), "GET", "/calls", "").expecting(401);
        api.get(officer, "/calls").expecting(200);
    }

    private Instant announce() {
        api.get(officer, path()).expecting(404);
        var opensAt = clock.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(2));
        var body = body(opensAt);
        api.send(officer, "PUT", path(), body.toString()).expecting(200);
        api.send(
                        officer,
                        "PUT",
                        path(),
                        body(opensAt.plus(Duration.ofMinutes(1))).toString(),
                        "If-Match",
                        "\"99\"")
                .expecting(412);
        return opensAt;
    }

    /** A shipped definition with another name, whose calendar begins at this instant. */
    private ObjectNode body(Instant opensAt) {
        var shipped = Definition.shipped("OE-2024");
        var definition = (ObjectNode) shipped.confirmed();
        definition.put("call", call);
        var shift = Duration.between(shipped.moment("opensAt"), opensAt);
        var calendar = (ObjectNode) definition.path("calendar");
        for (var name : List.of("opensAt", "closesAt", "scoreAt", "withdrawOpensAt", "withdrawClosesAt")) {
            var moved = ZonedDateTime.ofInstant(shipped.moment(name).plus(shift), shipped.zone());
            calendar.put(name, LOCAL.format(moved));
        }
        var body = Api.object();
        body.putArray("officers");
        body.put("reason", "smoke test");
        body.set("definition", definition);
        return body;
    }

    private void upload() {
        var described = Upload.described("smoke.csv", RECORDS).put("kind", "RECORDS");
        var id = new Upload(api).upload(officer, path() + "/imports", described, RECORDS);
        var report = WAITING.until(
                "The import of the smoke test",
                () -> Optional.of(api.get(officer, path() + "/imports/" + id).expecting(200))
                        .filter(answer -> !answer.text("state").equals("AWAITED")));
        Unexpected.unlessEqual("WAITING", report.text("state"), "The state of the import");
    }

    private void opens(Instant opensAt) {
        clock.passes(opensAt);
        WAITING.until(
                "The opening of the call",
                () -> Optional.of(api.get(officer, path()).expecting(200)).filter(Smoke::isOpen));
    }

    /** Schedule and sweep may come in either order; the function logs a schedule even if the sweep was first. */
    private void fired() {
        var words = List.of("milestone.taken", "OPEN", "SCHEDULE", call);
        WAITING.until(
                "The log of the call's one-time schedule",
                () -> Optional.of(words).filter(journal::has));
    }

    private static boolean isOpen(Answer call) {
        return call.text("state").equals("OPEN");
    }

    private String path() {
        return "/calls/" + call;
    }
}
