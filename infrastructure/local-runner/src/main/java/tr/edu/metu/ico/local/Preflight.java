package tr.edu.metu.ico.local;

import tr.edu.metu.ico.local.http.PortTaken;

/**
 * Reports, before anything is compiled, why the system could not start: a port in use, an unusable folder, an interrupted example. Runs from its
 * source, so it and its dependencies need only the JDK.
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

    /** Leaves nothing behind: the folder has not been used yet. */
    static void check(StartOptions options) {
        options.ports().requireFree();
        StateFolder.requireUsable(options.state());
        ExampleMark.in(options.state()).requireWhole();
    }
}
