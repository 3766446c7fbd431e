package tr.edu.metu.ico.season.play;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.login.Login;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.Draw;
import tr.edu.metu.ico.season.world.ExpectedHistories;
import tr.edu.metu.ico.season.world.Student;

/** Announces calls and imports their office files in a fresh local system, for tests in which people apply themselves. */
public final class AnnouncedCalls {
    private static final long SEED = 2024;
    private static final Duration BEFORE = Duration.ofDays(10);

    private AnnouncedCalls() {}

    /**
     * Leaves the clock at ten days before the first of the calls opens.
     *
     * @param students on record in each call
     * @param calls    such as {@code ICM-2024}
     * @return the students of each call, in the order of the calls
     */
    public static List<List<Student>> announce(URI apiUrl, Login login, int students, String... calls) {
        try (var api = new Api(apiUrl, login::tokenFor)) {
            var actors = Stream.of(calls)
                    .map(Definition::shipped)
                    .map(definition -> CallContext.of(
                            api, definition, Draw.world(students, SEED, definition), new ExpectedHistories()))
                    .map(context -> new Actors(context, login))
                    .toList();
            actors.getFirst().context.clock().startAt(firstOpening(actors).minus(BEFORE));
            actors.stream().map(ApplicationPeriod::new).forEach(period -> {
                period.announce();
                period.importEverything();
            });
            return actors.stream().map(Actors::everybody).toList();
        }
    }

    private static Instant firstOpening(List<Actors> actors) {
        return actors.stream()
                .map(one -> one.context.moment("opensAt"))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
