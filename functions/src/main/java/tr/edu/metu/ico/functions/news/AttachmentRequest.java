package tr.edu.metu.ico.functions.news;

import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * A file below an item of news.
 *
 * @param id    as given with the link by which it was uploaded
 * @param label what the reader sees
 */
public record AttachmentRequest(String id, TextBody label) {

    /**
     * A request for a link to upload one file.
     *
     * @param size   bytes
     * @param sha256 SHA-256 digest of the file, 64 hexadecimal digits
     */
    public record AttachmentUploadRequest(String fileName, String contentType, long size, String sha256) {}
}
