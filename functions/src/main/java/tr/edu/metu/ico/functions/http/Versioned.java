package tr.edu.metu.ico.functions.http;

/**
 * A body together with the version of what it shows, which is sent as {@code ETag}.
 *
 * @param <A> the type of the body
 */
public record Versioned<A>(A body, long version) {}
