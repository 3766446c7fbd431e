package tr.edu.metu.ico.functions.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/** What a list costs in requests to the table: a filter, an order and a count cost none. */
class ListCostTest {

    @Test
    void filters_orders_and_counts_cost_no_more_requests() {
        var season =
                new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.ECE, Cast.GUL).until(Stage.APPLIED);
        int plain = cost(season, Lists.APPLICATIONS);

        assertEquals(
                plain, cost(season, Lists.APPLICATIONS + "?sort=NAME&department=CENG&decision=NEW&documents=NONE"));
        assertEquals(plain, cost(season, Lists.APPLICATIONS + "?sort=SUBMITTED&order=DESC&university=JP-TOKYO"));
        assertTrue(plain <= 30, () -> plain + " requests");
    }

    private static int cost(Season season, String link) {
        season.clock.advance(Duration.ofMinutes(2));
        return Seam.callsOf(seam -> new Lists(season.worker(seam)).read(Portal.OFFICER, link));
    }
}
