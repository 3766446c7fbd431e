package tr.edu.metu.ico.adapters.dynamo;

/** The store did not take the request in the time allowed for trying again; the caller may ask once more. */
public final class TableBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TableBusy(String message, Throwable cause) {
        super(message, cause);
    }
}
