package tr.edu.metu.ico.verifier.cli;

import java.lang.reflect.InvocationTargetException;

/**
 * Starts the verifier, or reports in one sentence that this Java is too old. Compiled for Java 8, so that an old Java can read
 * it, unlike everything else in the jar.
 */
public final class Launcher {
    private static final int CANNOT_START = 2;

    private Launcher() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        try {
            Class.forName("tr.edu.metu.ico.verifier.cli.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (UnsupportedClassVersionError tooOld) {
            System.err.println("The verifier needs Java 25 or later; this is Java " + System.getProperty("java.version")
                    + ", so run it with a newer one.");
            System.exit(CANNOT_START);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(thrown.getCause());
        }
    }
}
