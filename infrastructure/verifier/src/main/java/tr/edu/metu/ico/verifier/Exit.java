package tr.edu.metu.ico.verifier;

/** The exit code of a command. */
public enum Exit {
    HOLDS(0),
    DOES_NOT_HOLD(1),
    BAD_INPUT(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** As the shell sees it. */
    public int code() {
        return code;
    }
}
