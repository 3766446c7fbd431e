package tr.edu.metu.ico.rule;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Text;

/**
 * A clause that changes no decision of the system; {@code because} says why.
 *
 * @param elsewhere whether it says that students send their application somewhere else than to this system
 */
public record Notice(Clause clause, Text because, boolean elsewhere) implements Rule {

    /** A clause that only informs. */
    public Notice(Clause clause, Text because) {
        this(clause, because, false);
    }
}
