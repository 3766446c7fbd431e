package tr.edu.metu.ico.call;

/** The call is not in the state that a change needs; the message says why, without personal data. */
public final class CallConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CallConflict(String message) {
        super(message);
    }
}
