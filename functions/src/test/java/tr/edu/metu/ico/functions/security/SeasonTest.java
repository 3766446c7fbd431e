package tr.edu.metu.ico.functions.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The story the security tests stand on reaches its end. */
class SeasonTest {

    @Test
    void ada_is_placed_and_withdraws_in_time() {
        var season = Season.whole();

        var result = Season.json(Season.ok(season.world
                .as(Season.ADA)
                .ask("GET " + Season.APPLICATION + "/result", Season.path(Season.ADA_NUMBER))));

        assertEquals("WITHDRAWN", result.get("status").asText());
        assertEquals("JP-TOKYO", result.get("placedAt").get("university").asText());
    }
}
