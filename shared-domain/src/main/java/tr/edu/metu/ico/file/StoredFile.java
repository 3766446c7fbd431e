package tr.edu.metu.ico.file;

import java.time.Instant;

/**
 * A stored file.
 *
 * @param storedAt the store's timestamp, in whole seconds
 */
public record StoredFile(String key, String versionId, long size, Instant storedAt) {}
