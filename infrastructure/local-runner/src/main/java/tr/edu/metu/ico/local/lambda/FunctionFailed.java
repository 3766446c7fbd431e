package tr.edu.metu.ico.local.lambda;

/** A function threw, took too long or answered with what no caller could take. */
public final class FunctionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FunctionFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
