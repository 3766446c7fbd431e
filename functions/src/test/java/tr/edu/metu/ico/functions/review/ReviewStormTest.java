package tr.edu.metu.ico.functions.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.dynamo.Concurrently;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/** After the freeze every decision writes the call: concurrent decisions of coordinators must not be rejected. */
class ReviewStormTest {

    private static final int EACH = 25;

    @Test
    void of_six_who_decide_at_once_and_again_and_again_nobody_is_refused() {
        var season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.ECE, Cast.GUL, Cast.HAKAN)
                .until(Stage.FROZEN);

        var statuses = Concurrently.all(
                Arrays.stream(new Cast[] {Cast.ADA, Cast.BORA, Cast.CEM, Cast.ECE, Cast.GUL, Cast.HAKAN})
                        .map(who -> (Supplier<List<Integer>>) () -> decisions(season, who))
                        .toList());

        assertEquals(
                List.of(200), statuses.stream().flatMap(List::stream).distinct().toList());
    }

    private static List<Integer> decisions(Season season, Cast who) {
        var portal = new Portal(season.worker(Seam.beforeEach(Thread::yield)));
        return IntStream.range(0, EACH)
                .mapToObj(version -> portal.review(who, "APPROVED", Optional.empty(), 1, version)
                        .status())
                .toList();
    }
}
