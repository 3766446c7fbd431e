package tr.edu.metu.ico.functions.documents;

/**
 * A request for a link to upload one file for a petition.
 *
 * @param size   bytes
 * @param sha256 SHA-256 digest of the file, 64 hexadecimal digits
 */
public record PetitionFileBody(String fileName, String contentType, long size, String sha256) {}
