package tr.edu.metu.ico.functions.imports;

import java.util.Optional;

/**
 * A request for a link to upload an office file.
 *
 * @param kind   such as {@code RECORDS}
 * @param sha256 SHA-256 digest of the file, 64 hexadecimal digits
 * @param reason why it is imported; required once the call is frozen (INV-8)
 */
public record ImportRequestBody(String kind, String fileName, long size, String sha256, Optional<String> reason) {}
