package tr.edu.metu.ico.functions.http;

/**
 * A file that a route answers instead of JSON.
 *
 * @param name under which it is saved; needs no escaping
 */
public record FileBody(byte[] content, String contentType, String name) {}
