package tr.edu.metu.ico.functions.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;

/** What the canary detects in an idle system. */
class CanaryTest {

    private final World world = World.inMemory(new TestClock("2023-11-01T09:00:00Z"));

    @Test
    void a_system_that_reads_its_calls_and_asks_for_a_login_is_well() {
        var report = new CanaryHandler(world.freshParts(), () -> 401).handleRequest(new MilestoneEvent(), null);

        assertEquals(List.of("0 calls can be read, and the gateway asks for a login"), report.getLines());
    }

    @Test
    void a_gateway_that_fails_or_lets_anybody_in_is_reported() {
        for (int status : List.of(200, 403, 500, 503)) {
            var canary = new CanaryHandler(world.freshParts(), () -> status);

            var failure =
                    assertThrows(IllegalStateException.class, () -> canary.handleRequest(new MilestoneEvent(), null));
            assertEquals(
                    "the gateway answered " + status + " to a request without a login, not 401", failure.getMessage());
        }
    }

    @Test
    void the_gateway_is_asked_over_http_without_a_token() throws IOException {
        var asked = new CopyOnWriteArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().containsKey("Authorization"));
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        var gateway = Gateway.at("http://127.0.0.1:" + server.getAddress().getPort());
        try {
            assertEquals(401, gateway.status());
            assertEquals(List.of("GET /calls false"), asked);
        } finally {
            server.stop(0);
        }
        assertThrows(UncheckedIOException.class, gateway::status);
    }
}
