package tr.edu.metu.ico.verifier;

/** The command line or a file cannot be used; the message names the file, the line and the field, if any. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }

    public BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
