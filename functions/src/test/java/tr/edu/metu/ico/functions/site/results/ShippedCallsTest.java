package tr.edu.metu.ico.functions.site.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.site.PageText;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.site.DestinationsPage.Source;

/** The pages of each shipped call from its announcement on. */
class ShippedCallsTest {

    @ParameterizedTest
    @CsvSource({
        "OE-2020,2019-10-01T06:00:00Z,NO_LIST_YET",
        "OE-2024,2023-11-01T06:00:00Z,NO_LIST_YET",
        "ICM-2024,2023-11-01T06:00:00Z,NO_LIST_YET",
        "DOC-2023,2023-11-01T06:00:00Z,OWN_HOST"
    })
    void an_announced_call_says_where_its_places_come_from_and_when_results_are_expected(
            String id, String at, Source source) {
        var world = announced(id, at);
        var call = call(world, id);

        assertEquals(
                source, SitePagesOf.destinations(world.parts).overview(call).source());
        var expected = SitePagesOf.results(world.parts).expected(call);
        assertEquals(world.parts.definitions().of(call).resultsExpected(), expected.expected());
        assertEquals(id, expected.call().id());
    }

    @Test
    void a_cancelled_call_says_since_when_instead_of_what_is_expected() {
        var world = announced("OE-2024", "2023-11-01T06:00:00Z");
        var reason = "{\"reason\":{\"en\":\"No partner is left.\",\"tr\":\"Anlaşmalı üniversite kalmadı.\"}}";
        expect(200, world.as(Portal.OFFICER).body(reason).ask("POST /calls/{call}/cancellation", "call", "OE-2024"));

        var pages = SitePagesOf.results(world.parts);
        assertEquals(
                Optional.of(Instant.parse("2023-11-01T06:00:00Z")),
                pages.expected(call(world, "OE-2024")).banner().cancelled().map(gone -> gone.at()));
        assertTrue(PageText.of(pages.of(new CallId("OE-2024")), "en/call/OE-2024/results")
                .contains("This call was cancelled on Wednesday 1 November 2023, 09:00 Türkiye time (UTC+3)."));
    }

    @Test
    void a_call_that_does_not_exist_has_no_pages() {
        var world = World.inMemory(new TestClock("2023-11-01T06:00:00Z"));
        var call = new CallId("OE-2024");
        assertEquals(List.of(), SitePagesOf.destinations(world.parts).of(call));
        assertEquals(List.of(), SitePagesOf.results(world.parts).of(call));
    }

    private static World announced(String id, String at) {
        var world = World.inMemory(new TestClock(at));
        var definition = ShippedDefinitions.confirmed(id).orElseThrow();
        var body = "{\"officers\":[\"officer-3\"],\"reason\":\"the new year\",\"definition\":" + definition + "}";
        expect(200, world.as(Portal.OFFICER).body(body).ask("PUT /calls/{call}", "call", id));
        return world;
    }

    private static Call call(World world, String id) {
        return world.ports.calls().find(new CallId(id)).orElseThrow();
    }
}
