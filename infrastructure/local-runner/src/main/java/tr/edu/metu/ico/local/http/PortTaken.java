package tr.edu.metu.ico.local.http;

/** The requested port is in use. */
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PortTaken(int port, Throwable cause) {
        super(
                "Port " + port
                        + " of 127.0.0.1 is taken; stop what listens there or choose another with -Dport=NUMBER.",
                cause);
    }
}
