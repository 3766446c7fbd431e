package tr.edu.metu.ico.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files of the system. Keys are never reused; a file once stored never changes. */
public interface Files {

    /**
     * A link to upload one file: bound to key, type, length and SHA-256 digest; refused when the key exists.
     *
     * @param validFor at most ten minutes (INV-20)
     */
    UploadLink uploadLink(Area area, String key, FileSpec spec, Instant now, Duration validFor);

    /**
     * A link to download one file as an attachment of this name.
     *
     * @param validFor at most five minutes (INV-20)
     */
    URI downloadLink(Area area, String key, String fileName, Duration validFor);

    /**
     * A link by which a browser shows one file instead of saving it.
     *
     * @param contentType as which it is served; only a type that was verified, never what an uploader stated
     * @param validFor    at most five minutes (INV-20)
     */
    URI viewLink(Area area, String key, String contentType, String fileName, Duration validFor);

    Optional<StoredFile> find(Area area, String key);

    /** The content; a file longer than {@code limit} bytes is refused. */
    byte[] read(Area area, String key, long limit);

    /**
     * The content; empty if there is no such file, or nobody may read it because it was not scanned for malware or did not
     * pass. The store does not tell these apart.
     */
    default Optional<byte[]> readIfAllowed(Area area, String key, long limit) {
        return find(area, key).map(_ -> read(area, key, limit));
    }

    /**
     * The content as a stream, for files too large for memory; a file longer than {@code limit} bytes is refused before
     * it is read.
     */
    InputStream open(Area area, String key, long limit);

    /** Deletes every version of a file for good; without effect if there is none. */
    void erase(Area area, String key);

    /** All files with this key prefix, ordered by key. */
    List<StoredFile> list(Area area, String prefix);

    /**
     * Stores a file unless the key exists. It does not report which of the two happened, so the writer needs no read
     * permission.
     */
    void putIfAbsent(Area area, String key, String contentType, byte[] content);

    /**
     * The same for a file on the local disk. A store that can stream it does not hold it in memory.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    default void putIfAbsent(Area area, String key, String contentType, Path content) {
        try {
            putIfAbsent(area, key, contentType, java.nio.file.Files.readAllBytes(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
