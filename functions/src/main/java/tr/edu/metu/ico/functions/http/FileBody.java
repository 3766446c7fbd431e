package tr.edu.metu.ico.functions.http;

/**
 * A file that a route returns instead of JSON.
 *
 * @param name file name for saving; needs no escaping
 */
public record FileBody(byte[] content, String contentType, String name) {}
