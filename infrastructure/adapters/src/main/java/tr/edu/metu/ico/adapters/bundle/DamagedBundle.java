package tr.edu.metu.ico.adapters.bundle;

/** The file is not a bundle as the system writes it; the message names where it differs. */
public final class DamagedBundle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedBundle(String message) {
        super(message);
    }

    DamagedBundle(String message, Throwable cause) {
        super(message, cause);
    }
}
