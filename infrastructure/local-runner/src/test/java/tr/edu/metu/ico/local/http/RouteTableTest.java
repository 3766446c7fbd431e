package tr.edu.metu.ico.local.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.local.template.Route;

class RouteTableTest {
    private static final RouteTable TABLE = new RouteTable(List.of(
            route("ANY", "/calls/{rest+}"),
            route("GET", "/calls/{call}"),
            route("GET", "/calls/{call}/applications/{student}"),
            route("GET", "/calls/{call}/applications/own"),
            route("GET", "/calls/latest"),
            route("ANY", "/calls/latest"),
            route("GET", "/calls")));

    private static Route route(String method, String path) {
        return new Route(method, path, "Function", Optional.empty(), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GET | /calls | GET /calls | {}",
                "GET | /calls/OE-2024 | GET /calls/{call} | {call=OE-2024}",
                "GET | /calls/latest | GET /calls/latest | {}",
                "PUT | /calls/latest | ANY /calls/latest | {}",
                "GET | /calls/A/applications/own | GET /calls/{call}/applications/own | {call=A}",
                "GET | /calls/A%2FB+C | GET /calls/{call} | {call=A/B+C}",
                "PUT | /calls/A/b/c%20d | ANY /calls/{rest+} | {rest=A/b/c d}",
                "POST | /calls | none | {}",
                "GET | /Calls | none | {}",
                "GET | / | none | {}",
            })
    void the_most_specific_route_takes_the_request(String method, String path, String key, String parameters) {
        var match = TABLE.find(method, path);

        assertEquals(key, match.map(found -> found.route().key()).orElse("none"));
        assertEquals(
                parameters,
                match.map(RouteTable.Match::pathParameters).orElse(Map.of()).toString());
    }
}
