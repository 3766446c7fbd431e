package tr.edu.metu.ico.functions.http;

/**
 * A body with the version of what it shows, which is returned as {@code ETag}.
 *
 * @param <A> the type of the body
 */
public record Versioned<A>(A body, long version) {}
