package tr.edu.metu.ico.file;

import java.time.Instant;

/**
 * A file as its store knows it.
 *
 * @param storedAt the store's own time of the file, whole seconds
 */
public record StoredFile(String key, String versionId, long size, Instant storedAt) {}
