package tr.edu.metu.ico.adapters.json;

import java.util.List;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.Problem;

/** A document that cannot be read; every problem names the field by its path, such as {@code rules[3].minimum}. */
public final class InvalidJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidJson(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + ": " + problem.text().en())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
