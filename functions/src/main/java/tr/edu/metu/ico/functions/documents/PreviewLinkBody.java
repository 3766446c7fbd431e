package tr.edu.metu.ico.functions.documents;

import java.time.Instant;

/**
 * A signed link by which a browser shows one document, and when it expires.
 *
 * @param contentType as which it is served: PDF, JPEG or PNG
 */
record PreviewLinkBody(String url, Instant expiresAt, String contentType) {}
