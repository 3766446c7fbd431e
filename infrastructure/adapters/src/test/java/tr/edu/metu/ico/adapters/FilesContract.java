package tr.edu.metu.ico.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.StoredFile;

/** The contract that every file store must meet. */
public abstract class FilesContract {

    protected static final byte[] CONTENT = "%PDF-1.7 merhaba dünya".getBytes(UTF_8);
    protected static final String PDF = "application/pdf";
    protected static final Instant NOW = Instant.parse("2023-11-20T09:00:00Z");

    private static final AtomicInteger TESTS = new AtomicInteger();

    /** A separate prefix for every test, because a key is never used twice. */
    protected final String folder = "OE-2024/" + TESTS.incrementAndGet() + "/";

    protected abstract Files files();

    protected static FileSpec spec(byte[] content) {
        return new FileSpec("belge.pdf", PDF, content.length, Sha256.of(content));
    }

    @Test
    void a_stored_file_is_found_and_read_back() {
        var before = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        files().putIfAbsent(Area.RESULTS, folder + "a.json", "application/json", CONTENT);

        assertArrayEquals(CONTENT, files().read(Area.RESULTS, folder + "a.json", CONTENT.length));
        var found = files().find(Area.RESULTS, folder + "a.json").orElseThrow();
        assertEquals(new StoredFile(folder + "a.json", found.versionId(), CONTENT.length, found.storedAt()), found);
        assertFalse(found.versionId().isEmpty());
        assertEquals(found.storedAt().truncatedTo(ChronoUnit.SECONDS), found.storedAt());
        assertFalse(found.storedAt().isBefore(before.minusSeconds(2)), found + " before " + before);
    }

    @Test
    void a_file_once_stored_never_changes() {
        files().putIfAbsent(Area.RESULTS, folder + "a", PDF, CONTENT);
        var first = files().find(Area.RESULTS, folder + "a");

        files().putIfAbsent(Area.RESULTS, folder + "a", PDF, "other".getBytes(UTF_8));

        assertArrayEquals(CONTENT, files().read(Area.RESULTS, folder + "a", 1000));
        assertEquals(first, files().find(Area.RESULTS, folder + "a"));
    }

    @Test
    void a_file_on_the_disk_is_stored_as_it_is_and_once(@TempDir Path disk) throws IOException {
        var first = java.nio.file.Files.write(disk.resolve("first"), CONTENT);
        var other = java.nio.file.Files.writeString(disk.resolve("other"), "other");

        files().putIfAbsent(Area.RESULTS, folder + "a", PDF, first);
        files().putIfAbsent(Area.RESULTS, folder + "a", PDF, other);

        assertArrayEquals(CONTENT, files().read(Area.RESULTS, folder + "a", 1000));
        assertThrows(
                UncheckedIOException.class,
                () -> files().putIfAbsent(Area.RESULTS, folder + "b", PDF, disk.resolve("none")));
    }

    @Test
    void a_file_that_is_not_there_is_not_found() {
        assertEquals(Optional.empty(), files().find(Area.DOCUMENTS, folder + "none"));
        assertThrows(NoSuchElementException.class, () -> files().read(Area.DOCUMENTS, folder + "none", 10));
        assertEquals(Optional.empty(), files().readIfAllowed(Area.NEWS, folder + "none", 10));
        assertEquals(List.of(), files().list(Area.DOCUMENTS, folder));
    }

    @Test
    void the_areas_do_not_see_each_other() {
        files().putIfAbsent(Area.SPECIAL_DOCUMENTS, folder + "a", PDF, CONTENT);

        assertEquals(Optional.empty(), files().find(Area.DOCUMENTS, folder + "a"));
        assertEquals(List.of(), files().list(Area.DOCUMENTS, folder));
    }

    @Test
    void a_file_longer_than_asked_for_is_not_read() {
        files().putIfAbsent(Area.IMPORTS, folder + "a", "text/csv", CONTENT);

        assertThrows(
                IllegalArgumentException.class, () -> files().read(Area.IMPORTS, folder + "a", CONTENT.length - 1L));
    }

    @Test
    void a_stored_file_is_read_as_a_stream_unless_it_is_longer_than_asked_for() throws IOException {
        files().putIfAbsent(Area.IMPORTS, folder + "a", "text/csv", CONTENT);

        try (var content = files().open(Area.IMPORTS, folder + "a", CONTENT.length)) {
            assertArrayEquals(CONTENT, content.readAllBytes());
        }
        assertThrows(
                IllegalArgumentException.class, () -> files().open(Area.IMPORTS, folder + "a", CONTENT.length - 1L));
        assertThrows(NoSuchElementException.class, () -> files().open(Area.IMPORTS, folder + "none", 10));
    }

    @Test
    void an_empty_file_is_a_file() {
        files().putIfAbsent(Area.IMPORTS, folder + "a", "text/csv", new byte[0]);

        assertArrayEquals(new byte[0], files().read(Area.IMPORTS, folder + "a", 0));
    }

    @Test
    void a_listing_has_every_file_of_the_prefix_in_key_order_with_the_time_that_find_returns() {
        for (var key : List.of("b/3", "b/1", "a/9", "b/2", "b/5", "b/4", "ba")) {
            files().putIfAbsent(Area.DOCUMENTS, folder + key, PDF, CONTENT);
        }

        var listed = files().list(Area.DOCUMENTS, folder + "b/");

        assertEquals(
                List.of(folder + "b/1", folder + "b/2", folder + "b/3", folder + "b/4", folder + "b/5"),
                listed.stream().map(StoredFile::key).toList());
        for (var file : listed) {
            var found = files().find(Area.DOCUMENTS, file.key()).orElseThrow();
            assertEquals(new StoredFile(found.key(), "", found.size(), found.storedAt()), file);
        }
    }

    @Test
    void an_upload_link_is_valid_for_at_most_ten_minutes() {
        var link = files().uploadLink(Area.DOCUMENTS, folder + "a", spec(CONTENT), NOW, Duration.ofMinutes(10));

        assertEquals(NOW.plusSeconds(600), link.expiresAt());
        for (var bad : List.of(Duration.ofMinutes(10).plusSeconds(1), Duration.ZERO, Duration.ofSeconds(-1))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> files().uploadLink(Area.DOCUMENTS, folder + "a", spec(CONTENT), NOW, bad));
        }
    }

    @Test
    void a_download_link_is_valid_for_at_most_five_minutes() {
        var tooLong = Duration.ofMinutes(5).plusSeconds(1);

        assertThrows(
                IllegalArgumentException.class,
                () -> files().downloadLink(Area.RESULTS, folder + "a", "a.csv", tooLong));
    }

    @Test
    void an_upload_link_names_every_header_that_must_be_sent() {
        var link = files().uploadLink(Area.DOCUMENTS, folder + "a", spec(CONTENT), NOW, Duration.ofMinutes(1));

        assertEquals(
                Map.of(
                        "content-type",
                        PDF,
                        "content-length",
                        Integer.toString(CONTENT.length),
                        "x-amz-checksum-sha256",
                        Sha256.of(CONTENT).base64(),
                        "if-none-match",
                        "*"),
                lowerCase(link.headers()));
    }

    private static Map<String, String> lowerCase(Map<String, String> headers) {
        var lower = new TreeMap<String, String>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return lower;
    }
}
