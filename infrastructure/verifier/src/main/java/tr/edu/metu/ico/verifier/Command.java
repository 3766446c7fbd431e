package tr.edu.metu.ico.verifier;

import java.io.PrintStream;
import java.util.List;

/** One thing the verifier does. */
public interface Command {

    /** The word it is called by. */
    String name();

    /** What {@code --help} says of it: its line of use and, indented below, what it does. */
    String help();

    /**
     * Does it: JSON goes to {@code out}, remarks to {@code err}.
     *
     * @throws BadInput when the arguments or a file cannot be used
     */
    Exit run(List<String> arguments, PrintStream out, PrintStream err);
}
