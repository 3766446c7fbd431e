package tr.edu.metu.ico.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.local.clock.MovableClock;

/**
 * Starts the project's system in a state that has been played. Each state is played once in this process; every later start
 * takes a copy of its folder, with the clock where it stood (decision 0072).
 */
final class PlayedStates {
    private static final Path TEMPLATE = Path.of("../../template.yaml").toAbsolutePath();
    private static final Map<String, Played> PLAYED = new HashMap<>();

    private record Played(Path folder, Instant stopped) {}

    private PlayedStates() {}

    /** Starts the system on a folder as it is. */
    static LocalSystem start(Path state) {
        return LocalSystem.start(new LocalOptions(TEMPLATE, state, Ports.EPHEMERAL, Wiring::startWith));
    }

    /**
     * Starts the system on an empty folder, in the state of this name.
     *
     * @param play plays the state in a fresh system, the first time that it is asked for
     */
    static synchronized LocalSystem start(Path state, String name, Consumer<LocalSystem> play) {
        try {
            if (!PLAYED.containsKey(name)) {
                PLAYED.put(name, play(play));
            }
            var played = PLAYED.get(name);
            copy(played.folder(), state);
            new MovableClock(InstantSource.system(), state.resolve("clock")).moveTo(played.stopped());
            var system = start(state);
            // a stream begins with its oldest record again
            system.streams().awaitDelivered();
            return system;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Played play(Consumer<LocalSystem> play) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("played-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        try (var system = start(folder)) {
            play.accept(system);
            system.s3().awaitEvents();
            system.streams().awaitDelivered();
            return new Played(folder, system.clock().instant());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.skip(1).toList()) {
                // the attributes of an object are those of its file
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException left) {
            // the machine clears its folder of temporary files
        }
    }
}
