package tr.edu.metu.ico.adapters.memory;

/** The worker died here, as far as the test is concerned. */
public final class Killed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Killed(int call, String when) {
        super("killed " + when + " call " + call);
    }
}
