package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.smoke.Smoke;

/** The smoke test's client on this machine, so that it is known to work before it runs in the cloud. */
class SmokeTest {
    @TempDir
    static Path state;

    private static LocalSystem system;
    private static Api api;

    @BeforeAll
    static void the_system_starts() {
        system = LocalSystem.start(new LocalOptions(
                Path.of("../../template.yaml").toAbsolutePath(), state, Ports.EPHEMERAL, Wiring::startWith));
        api = new Api(system.apiUrl(), person -> system.login().tokenFor(person));
    }

    @AfterAll
    static void the_system_stops() {
        api.close();
        system.close();
    }

    /** The system's own clock, which is moved forward instead of waiting. */
    private static final class MovedTime implements Smoke.Clock {
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

        new Smoke(api, People.named("officer-1"), "SMOKE-1", new MovedTime()).run(reported::add);

        assertEquals(
                List.of(
                        "login: a token is taken by the gateway, and without one it answers 401",
                        "transaction: the call is announced under conditions, and a stale change is refused",
                        "upload: a file went to a signed link, and its event was worked off",
                        "schedule: the call opened at its instant"),
                reported);
        // not on this machine, so only smoke.sh can try it: IAM, encryption with KMS, aliases with SnapStart, Object
        // Lock
    }

    @Test
    void a_person_who_may_not_announce_calls_fails_in_one_sentence() {
        var reported = new ArrayList<String>();
        var smoke = new Smoke(api, People.named("2500001"), "SMOKE-2", new MovedTime());

        var failure = assertThrows(Unexpected.class, () -> smoke.run(reported::add));

        assertEquals(List.of("login: a token is taken by the gateway, and without one it answers 401"), reported);
        assertEquals(
                "PUT /calls/SMOKE-2 was answered 403",
                failure.getMessage().substring(0, "PUT /calls/SMOKE-2 was answered 403".length()));
    }
}
