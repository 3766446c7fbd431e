package tr.edu.metu.ico.functions.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.adapters.s3.LocalS3;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.TestClock;

/**
 * Documents and the seal with files on an S3 server, whose own timestamps decide; the server uses the age of the file
 * on its disk, so a test can set it. Uploads by signed link are tested with the adapter.
 */
class LocalS3ProtocolTest {

    private LocalS3 server;
    private Path folder;
    private int servers;

    @TempDir
    private Path root;

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    /** A separate server for every season, since a key is never used twice. */
    private Stores stores(TestClock clock) {
        stop();
        try {
            folder = Files.createDirectory(root.resolve("server-" + ++servers));
            server = LocalS3.start(folder);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        var files = server.files();
        var disk = folder;
        return new Stores(
                new InMemoryTable(),
                files,
                (area, key, content) -> {
                    files.putIfAbsent(area, key, "application/pdf", content);
                    stamp(disk, area, key, clock);
                },
                Optional.empty());
    }

    private static void stamp(Path disk, Area area, String key, TestClock clock) {
        var bucket = "ico-" + area.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try {
            Files.setLastModifiedTime(disk.resolve(bucket).resolve(key), FileTime.from(clock.instant()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Nested
    class OfDocuments extends DocumentsProtocol {
        OfDocuments() {
            super(LocalS3ProtocolTest.this::stores);
        }
    }
}
