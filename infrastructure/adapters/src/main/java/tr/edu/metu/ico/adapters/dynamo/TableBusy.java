package tr.edu.metu.ico.adapters.dynamo;

/** The store did not accept the request within the retry time; the caller may try again. */
public final class TableBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TableBusy(String message, Throwable cause) {
        super(message, cause);
    }
}
