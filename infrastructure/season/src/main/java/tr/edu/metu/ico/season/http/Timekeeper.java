package tr.edu.metu.ico.season.http;

import java.time.Duration;
import java.time.Instant;
import tr.edu.metu.ico.season.Unexpected;

/** Moves the clock of the local system; a move returns when everything that became due has run. */
public final class Timekeeper {
    private static final String CLOCK = "/local/clock";

    private final Api api;

    public Timekeeper(Api api) {
        this.api = api;
    }

    public Instant now() {
        return Instant.parse(api.sendToHost("GET", CLOCK, "").expecting(200).text("instant"));
    }

    /** Sets the clock to the start of the story, also backwards: the calls of an announcement are in the past. */
    public void startAt(Instant instant) {
        move(Api.object()
                .put("instant", instant.toString())
                .put("backwards", true)
                .toString());
    }

    /** Forward only: if it is later already, nothing moves. */
    public void moveTo(Instant instant) {
        if (now().isBefore(instant)) {
            var body = Api.object().put("instant", instant.toString()).toString();
            var answer = api.sendToHost("POST", CLOCK, body);
            // the clock ticks by itself, perhaps past this very instant between two requests
            Unexpected.unless(
                    answer.status() == 200 || !now().isBefore(instant), "The clock does not move to " + instant + ".");
        }
    }

    public void advance(Duration duration) {
        move(Api.object().put("advance", duration.toString()).toString());
    }

    private void move(String body) {
        api.sendToHost("POST", CLOCK, body).expecting(200);
    }
}
