package tr.edu.metu.ico.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Records in the state folder how far the example has come, so that a start which failed before it plays it the next time, and
 * half an example is not taken for a whole one.
 */
final class ExampleMark {
    private static final String WAITS = "waits";
    private static final String BEGUN = "begun";

    private final Path root;
    private final Path file;

    private ExampleMark(Path root) {
        this.root = root;
        this.file = root.resolve("example");
    }

    static ExampleMark in(Path root) {
        return new ExampleMark(root);
    }

    /** Whether the folder is new, or no start in it has come as far as the example. */
    boolean waits() {
        return StateFolder.fresh(root) || is(WAITS);
    }

    /** Remembers that the example is still to be played, or that it is being played. */
    void begin(boolean playing) {
        write(playing ? BEGUN : WAITS);
    }

    /** The example was played to its end, or is not wanted. */
    void end() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws StateFolder.Unusable if the example was interrupted */
    void requireWhole() {
        if (is(BEGUN)) {
            throw new StateFolder.Unusable("The folder " + root
                    + " has half an example, because its start was interrupted. Delete the folder and start again.");
        }
    }

    private boolean is(String state) {
        try {
            return Files.exists(file) && Files.readString(file).equals(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String state) {
        try {
            Files.writeString(file, state);
        } catch (IOException e) {
            throw new StateFolder.Unusable("The folder " + root + " cannot be written to: " + e.getMessage());
        }
    }
}
