package tr.edu.metu.ico.adapters.json;

import java.util.List;
import tr.edu.metu.ico.announcement.Problem;

/** A JSON document that does not have the expected form; the problems can be shown to its sender. */
public final class InvalidJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidJson(List<Problem> problems) {
        super("the document has " + problems.size() + " problem(s)");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
