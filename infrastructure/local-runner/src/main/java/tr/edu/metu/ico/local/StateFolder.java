package tr.edu.metu.ico.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder for all data of the local system; one runner at a time. */
final class StateFolder implements AutoCloseable {
    /** The folder cannot be used; the message is one sentence. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    private static final String LOCK = "lock";

    private final Path root;
    private final FileChannel lock;

    private StateFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Whether the folder has never been used. */
    static boolean fresh(Path root) {
        return Files.notExists(root.resolve(LOCK));
    }

    /** Refuses a folder that {@link #use} would refuse, without changing it. */
    static void requireUsable(Path root) {
        requireWritable(root);
        if (!fresh(root)) {
            use(root).close();
        }
    }

    private static void requireWritable(Path root) {
        if (!Files.isDirectory(root)) {
            throw new Unusable("There is no folder " + root + " to keep the state in.");
        }
        if (!Files.isWritable(root)) {
            throw new Unusable("The folder " + root + " cannot be written to.");
        }
    }

    /** Takes a folder that exists. */
    static StateFolder use(Path root) {
        requireWritable(root);
        try {
            var channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Unusable("The folder " + root + " is in use by another local runner.");
            }
            return new StateFolder(root, channel);
        } catch (IOException e) {
            throw new Unusable("The folder " + root + " cannot be written to: " + e.getMessage());
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path file(String name) {
        return root.resolve(name);
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
