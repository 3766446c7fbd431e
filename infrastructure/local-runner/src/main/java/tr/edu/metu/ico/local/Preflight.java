package tr.edu.metu.ico.local;

import tr.edu.metu.ico.local.http.PortTaken;

/**
 * Says before anything is compiled why the system could not start: a port that is taken, a folder that cannot be used. Runs
 * from its source, so that it and what it uses need nothing but the JDK.
 */
final class Preflight {
    private Preflight() {}

    public static void main(String[] arguments) {
        try {
            check(StartOptions.read(System::getProperty));
        } catch (PortTaken | StateFolder.Unusable | StartOptions.IllegalOption e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /** Leaves nothing behind: the folder's first use is still to come. */
    static void check(StartOptions options) {
        options.ports().requireFree();
        StateFolder.requireUsable(options.state());
    }
}
