package tr.edu.metu.ico.verifier;

import java.io.PrintStream;
import java.util.List;

/** A command of the verifier. */
public interface Command {

    /** Its name on the command line. */
    String name();

    /** Its text in {@code --help}: its line of use and, indented below, what it does. */
    String help();

    /**
     * Runs it: JSON goes to {@code out}, remarks to {@code err}.
     *
     * @throws BadInput if the arguments or a file cannot be used
     */
    Exit run(List<String> arguments, PrintStream out, PrintStream err);
}
