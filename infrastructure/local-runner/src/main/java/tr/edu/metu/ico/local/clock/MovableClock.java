package tr.edu.metu.ico.local.clock;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import tr.edu.metu.ico.local.state.StateFile;

/** A clock that ticks like the machine's and can be moved; how far it was moved survives a restart. */
public final class MovableClock implements InstantSource {
    private final InstantSource machine;
    private final StateFile file;
    private volatile Duration offset;

    /** {@code file} keeps the offset as an ISO duration; a missing file means none. */
    public MovableClock(InstantSource machine, Path file) {
        this.machine = machine;
        this.file = new StateFile(file);
        this.offset = read(this.file);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }

    /** Sets the time; the clock continues to tick. */
    public synchronized void moveTo(Instant target) {
        var moved = Duration.between(machine.instant(), target);
        file.replace(moved.toString().getBytes(StandardCharsets.UTF_8));
        offset = moved;
    }

    private static Duration read(StateFile file) {
        return file.read()
                .map(stored -> Duration.parse(new String(stored, StandardCharsets.UTF_8).strip()))
                .orElse(Duration.ZERO);
    }
}
