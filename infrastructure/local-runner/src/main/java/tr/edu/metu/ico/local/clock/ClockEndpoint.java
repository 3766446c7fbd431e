package tr.edu.metu.ico.local.clock;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tr.edu.metu.ico.local.http.Answers;

/** {@code GET} and {@code POST /local/clock}; a move returns when everything due by then has run. */
public final class ClockEndpoint extends Handler.Abstract {
    private static final String PATH = "/local/clock";
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    private final MovableClock clock;
    private final Function<Runnable, List<String>> moveAndRun;

    /** {@code moveAndRun} is given the move, then runs what is due and names it, in order. */
    public ClockEndpoint(MovableClock clock, Function<Runnable, List<String>> moveAndRun) {
        this.clock = clock;
        this.moveAndRun = moveAndRun;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        if (!Request.getPathInContext(request).equals(PATH)) {
            return false;
        }
        switch (request.getMethod()) {
            case "GET" -> answer(response, callback, List.of());
            case "POST" -> move(request, response, callback);
            default -> Answers.problem(response, callback, 405, "method", "GET and POST are possible.");
        }
        return true;
    }

    private void move(Request request, Response response, Callback callback) throws IOException {
        try {
            var body = Answers.body(request, 1_000)
                    .orElseThrow(() -> new ClockMove.Refused("body", "The body is longer than 1,000 bytes."));
            var target = ClockMove.read(body, clock.instant()).target();
            answer(response, callback, moveAndRun.apply(() -> clock.moveTo(target)));
        } catch (ClockMove.Refused e) {
            Answers.problem(response, callback, 400, e.field(), e.getMessage());
        }
    }

    private void answer(Response response, Callback callback, List<String> fired) {
        var now = clock.instant();
        var json = JsonNodeFactory.instance.objectNode();
        json.put("instant", now.toString()).put("local", now.atZone(ZONE).toString());
        var names = json.putArray("fired");
        fired.forEach(names::add);
        Answers.json(response, callback, 200, json.toString());
    }
}
