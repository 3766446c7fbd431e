package tr.edu.metu.ico.season.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Moves the clock of the local system; a move is answered when everything that became due has run. */
public final class Timekeeper {
    private static final String CLOCK = "/local/clock";

    private final Api api;

    public Timekeeper(Api api) {
        this.api = api;
    }

    public Instant now() {
        return Instant.parse(
                api.send(Optional.empty(), "GET", CLOCK, "").expecting(200).text("instant"));
    }

    /** Also back, for the calls of an announcement lie in the past. */
    public void moveTo(Instant instant) {
        move(Api.object()
                .put("instant", instant.toString())
                .put("backwards", true)
                .toString());
    }

    public void advance(Duration duration) {
        move(Api.object().put("advance", duration.toString()).toString());
    }

    private void move(String body) {
        api.send(Optional.empty(), "POST", CLOCK, body).expecting(200);
    }
}
