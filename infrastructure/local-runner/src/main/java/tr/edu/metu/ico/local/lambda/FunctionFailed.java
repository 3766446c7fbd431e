package tr.edu.metu.ico.local.lambda;

/** A function threw, timed out or returned something no caller could use. */
public final class FunctionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FunctionFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
