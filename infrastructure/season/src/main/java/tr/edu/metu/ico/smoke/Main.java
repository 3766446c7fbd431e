package tr.edu.metu.ico.smoke;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.Waiting;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.login.Person;

/** The smoke test against a deployed system; {@code infrastructure/smoke/smoke.sh} gives the settings and cleans up. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try {
            var login = new CognitoLogin(
                    setting("SMOKE_REGION"), setting("SMOKE_CLIENT"), setting("SMOKE_USER"), setting("SMOKE_PASSWORD"));
            var officer =
                    new Person(setting("SMOKE_USER"), Person.Group.officer, List.of(), "Smoke test", "Duman testi");
            try (var api = new Api(URI.create(setting("SMOKE_API")), _ -> login.token())) {
                new Smoke(api, officer, setting("SMOKE_CALL"), new RealTime(), new CloudWatchLog(setting("SMOKE_LOG")))
                        .run(System.out::println);
            }
        } catch (Unexpected failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static String setting(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new Unexpected("Set the environment variable " + name + "."));
    }

    /** Real time. */
    private static final class RealTime implements Smoke.Clock {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void passes(Instant instant) {
            var left = Duration.between(Instant.now(), instant);
            if (left.isPositive()) {
                Waiting.sleep(left);
            }
        }
    }
}
