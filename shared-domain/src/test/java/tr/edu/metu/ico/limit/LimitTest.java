package tr.edu.metu.ico.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LimitTest {

    private static final Instant NOON = Instant.parse("2023-11-06T12:00:00Z");

    @Test
    void an_hour_begins_on_the_hour_and_ends_with_the_next() {
        var hourly = Limit.anHour(3);

        assertEquals(NOON, hourly.begin(NOON));
        assertEquals(NOON, hourly.begin(NOON.plusSeconds(3599)));
        assertEquals(NOON.plusSeconds(3600), hourly.begin(NOON.plusSeconds(3600)));
        assertEquals(NOON.plusSeconds(3600), hourly.end(NOON));
    }

    @Test
    void what_is_allowed_in_all_is_counted_in_one_window_from_the_announcement_to_the_grants() {
        var inAll = Limit.inAll(60);

        assertEquals(inAll.begin(NOON), inAll.begin(NOON.plus(Duration.ofDays(3650))));
    }

    @Test
    void a_limit_that_allows_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Limit.anHour(0));
        assertThrows(IllegalArgumentException.class, () -> new Limit(1, Duration.ofMillis(999)));
    }
}
