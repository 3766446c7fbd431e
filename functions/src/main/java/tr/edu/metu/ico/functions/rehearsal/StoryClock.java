package tr.edu.metu.ico.functions.rehearsal;

import java.time.Instant;
import java.time.InstantSource;

/** The clock of a rehearsal: it does not move until the story sets it. */
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
