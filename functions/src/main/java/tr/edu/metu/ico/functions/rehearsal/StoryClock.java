package tr.edu.metu.ico.functions.rehearsal;

import java.time.Instant;
import java.time.InstantSource;

/** The time of a rehearsal: it stands still until the story moves it. */
public final class StoryClock implements InstantSource {

    private volatile Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
        return now;
    }

    void moveTo(Instant time) {
        now = time;
    }
}
