package tr.edu.metu.ico.adapters.json;

/** JSON of requests and answers, read with nothing guessed and nothing forgiven. */
public final class StrictJson {

    /** Largest request body in bytes. */
    public static final int REQUEST_LIMIT = 64 * 1024;

    /** Largest definition document in bytes. */
    public static final int DEFINITION_LIMIT = 1024 * 1024;

    private final int limit;

    /** For request bodies. */
    public StrictJson() {
        this(REQUEST_LIMIT);
    }

    /** For documents up to this many bytes. */
    public StrictJson(int limit) {
        this.limit = limit;
    }

    /**
     * Reads a record. A component of type {@code Optional} may be missing or null, every other one must be there.
     *
     * @throws InvalidJson naming each field that is wrong
     */
    public <T> T read(byte[] body, Class<T> type) {
        throw new UnsupportedOperationException("follows in the next commit, limit " + limit);
    }

    /** The same for a body that is text already. */
    public <T> T read(String body, Class<T> type) {
        throw new UnsupportedOperationException("follows in the next commit");
    }

    /** Compact JSON of a record; empty optionals are left out, decimals stay as they are, instants are ISO 8601. */
    public String write(Object dto) {
        throw new UnsupportedOperationException("follows in the next commit");
    }
}
