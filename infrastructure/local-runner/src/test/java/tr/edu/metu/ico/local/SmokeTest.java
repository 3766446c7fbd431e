package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.smoke.Smoke;

/** The smoke test's client on this machine, so that it is known to work before it runs in the cloud. */
class SmokeTest {
    private static final StrictJson JSON = new StrictJson();

    @TempDir
    static Path state;

    private static LocalSystem system;
    private static Api api;

    @BeforeAll
    static void the_system_starts() {
        system = PlayedStates.start(state);
        api = new Api(system.apiUrl(), person -> system.login().tokenFor(person));
    }

    @AfterAll
    static void the_system_stops() {
        api.close();
        system.close();
    }

    /** The system's own clock, which is moved forward instead of waiting. */
    private static class MovedTime implements Smoke.Clock {
        @Override
        public Instant now() {
            return system.clock().instant();
        }

        @Override
        public void passes(Instant instant) {
            new Timekeeper(api).moveTo(instant);
        }
    }

    @Test
    void everything_that_this_machine_has_holds() {
        var reported = new ArrayList<String>();

        new Smoke(api, People.named("officer-1"), "SMOKE-1", new MovedTime(), SmokeTest::logged).run(reported::add);

        assertEquals(
                List.of(
                        "login: a token is taken by the gateway, and without one it answers 401",
                        "transaction: the call is announced under conditions, and a stale change is refused",
                        "upload: a file went to a signed link, and its event was worked off",
                        "sweep or schedule: the call opened at its instant",
                        "schedule: the call's own one-time schedule fired, and not only the sweep of every minute"),
                reported);
        // not on this machine, so only smoke.sh can try it: IAM, encryption with KMS, aliases with SnapStart, Object
        // Lock
    }

    @Test
    void a_call_that_only_the_sweep_opens_is_distinguished_from_one_whose_schedule_fired() {
        var time = new MovedTime() {
            @Override
            public void passes(Instant instant) {
                withoutItsSchedule("SMOKE-3");
                super.passes(instant);
            }
        };
        var lines = new ArrayList<String>();
        var sweptOnly = new Unexpected("no line of the log names the schedule");

        var failure = assertThrows(
                Unexpected.class,
                () -> new Smoke(api, People.named("officer-1"), "SMOKE-3", time, words -> {
                            if (logged(words)) {
                                return true;
                            }
                            throw sweptOnly;
                        })
                        .run(lines::add));

        assertSame(sweptOnly, failure);
        assertEquals("sweep or schedule: the call opened at its instant", lines.getLast());
        assertTrue(logged(List.of("milestone.taken", "OPEN", "SWEEP", "SMOKE-3")));
    }

    /** As if EventBridge Scheduler had lost the schedule of the opening. */
    private static void withoutItsSchedule(String call) {
        var schedule = system.schedulerUrl().resolve("/schedules/" + call + "-open?groupName=" + group(call));
        assertEquals(200, send("DELETE", schedule).statusCode());
    }

    private static String group(String call) {
        var found = send("GET", system.schedulerUrl().resolve("/schedules?NamePrefix=" + call + "-"));
        return JSON.read(found.body().getBytes(StandardCharsets.UTF_8), JsonNode.class)
                .at("/Schedules/0/GroupName")
                .asText();
    }

    private static HttpResponse<String> send(String method, URI address) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address)
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The functions of this machine log to one file. */
    private static boolean logged(List<String> words) {
        try (var lines = Files.lines(Path.of(System.getProperty("ico.LOG_FILE")))) {
            return lines.anyMatch(line -> words.stream().allMatch(word -> line.contains('"' + word + '"')));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void a_person_who_may_not_announce_calls_fails_in_one_sentence() {
        var reported = new ArrayList<String>();
        var smoke = new Smoke(api, People.named("2500001"), "SMOKE-2", new MovedTime(), SmokeTest::logged);

        var failure = assertThrows(Unexpected.class, () -> smoke.run(reported::add));

        assertEquals(List.of("login: a token is taken by the gateway, and without one it answers 401"), reported);
        assertEquals(
                "PUT /calls/SMOKE-2 was answered 403",
                failure.getMessage().substring(0, "PUT /calls/SMOKE-2 was answered 403".length()));
    }
}
