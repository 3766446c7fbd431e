package tr.edu.metu.ico.local;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import tr.edu.metu.ico.adapters.dynamo.RetryingClient;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.local.clock.MovableClock;
import tr.edu.metu.ico.local.login.LoginKey;

/**
 * Starts the project's system in a state that has been played. Each state is played once in a build, by the first test process
 * that needs it; every start takes a copy of its folder, with the clock where it stood (decision 0072).
 */
final class PlayedStates {
    private static final Path TEMPLATE = Path.of("../../template.yaml").toAbsolutePath();

    /** The processes of one build have one folder in common; outside of a build each process has its own. */
    private static final Path SHARED = Optional.ofNullable(System.getProperty("played.states"))
            .map(Path::of)
            .map(PlayedStates::onlyOf)
            .orElseGet(PlayedStates::own);

    private PlayedStates() {}

    /** Starts the system on a folder as it is, with every part reached over HTTP. */
    static LocalSystem start(Path state) {
        return start(state, system -> Wiring.startWith(system.clock()));
    }

    /** The same for tests of what is in front of the table: functions ask DynamoDB Local without HTTP (decision 0074). */
    static LocalSystem startNear(Path state) {
        return start(state, system -> Wiring.startWith(system.clock(), RetryingClient.of(system.directClient())));
    }

    private static LocalSystem start(Path state, Consumer<LocalSystem> wiring) {
        keepLoginKey(state);
        return LocalSystem.start(new LocalOptions(TEMPLATE, state, Ports.EPHEMERAL, wiring));
    }

    /**
     * Starts the system on an empty folder in the same way, in the state of this name.
     *
     * @param play plays the state in a fresh system, the first time that it is asked for
     */
    static LocalSystem startNear(Path state, String name, Consumer<LocalSystem> play) {
        try {
            var played = played(name, play);
            copy(played, state);
            var stopped = Instant.parse(Files.readString(stopped(played)));
            new MovableClock(InstantSource.system(), state.resolve("clock")).moveTo(stopped);
            return startNear(state);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** All systems of a build have one key: finding one takes longer than starting the rest. */
    static void keepLoginKey(Path state) {
        try (var file = FileChannel.open(SHARED.resolve("key.lock"), CREATE, WRITE);
                var _ = file.lock()) {
            var key = SHARED.resolve(LocalSystem.LOGIN_KEY);
            LoginKey.in(key);
            Files.copy(key, state.resolve(LocalSystem.LOGIN_KEY), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** The folder of a state. Other processes wait while one plays it; what a killed one left is played again. */
    private static Path played(String name, Consumer<LocalSystem> play) throws IOException, InterruptedException {
        var done = SHARED.resolve(name);
        try (var file = FileChannel.open(SHARED.resolve(name + ".lock"), CREATE, WRITE);
                var _ = file.lock()) {
            if (!Files.exists(done)) {
                play(Files.createTempDirectory(SHARED, "playing-"), play, done);
            }
        }
        return done;
    }

    private static void play(Path folder, Consumer<LocalSystem> play, Path done)
            throws IOException, InterruptedException {
        try (var system = startNear(folder)) {
            play.accept(system);
            system.s3().awaitEvents();
            system.streams().awaitDelivered();
            Files.writeString(stopped(done), system.clock().instant().toString());
        }
        Files.move(folder, done);
    }

    /** The file that says when a state ends. */
    private static Path stopped(Path played) {
        return played.resolveSibling(played.getFileName() + ".stopped");
    }

    /**
     * What earlier builds played may differ from what this one would, so it is deleted.
     *
     * @throws IllegalArgumentException if the folder around it is not one for played states, whose content must stay
     */
    private static Path onlyOf(Path build) {
        if (!build.getParent().endsWith("played-states")) {
            throw new IllegalArgumentException(
                    "played.states must name a folder in one called played-states: " + build);
        }
        try {
            Files.createDirectories(build);
            // the processes of a build begin at once, and one of them deletes
            try (var file = FileChannel.open(build.resolve("older.lock"), CREATE, WRITE);
                    var _ = file.lock();
                    var builds = Files.list(build.getParent())) {
                builds.filter(other -> !other.equals(build)).forEach(PlayedStates::delete);
            }
            return build;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static Path own() {
        try {
            var folder = Files.createTempDirectory("played-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
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
