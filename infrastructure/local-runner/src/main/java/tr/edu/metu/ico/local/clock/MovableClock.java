package tr.edu.metu.ico.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that ticks like the machine's and can be moved; how far it was moved survives a restart. */
public final class MovableClock implements InstantSource {
    private final InstantSource machine;
    private final Path file;
    private volatile Duration offset;

    /** {@code file} keeps the offset as an ISO duration; a missing file means none. */
    public MovableClock(InstantSource machine, Path file) {
        this.machine = machine;
        this.file = file;
        this.offset = read(file);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }

    /** Sets the time; the clock continues to tick. */
    public synchronized void moveTo(Instant target) {
        var moved = Duration.between(machine.instant(), target);
        write(moved);
        offset = moved;
    }

    private static Duration read(Path file) {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Duration moved) {
        try {
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, moved.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
