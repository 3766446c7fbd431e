package tr.edu.metu.ico.grant;

import java.util.List;
import tr.edu.metu.ico.announcement.Problem;

/** The outcome of a computation. */
public sealed interface GrantOutcome {

    record Computed(GrantAmount grant) implements GrantOutcome {}

    /** The call pays nothing for these facts; with every reason. */
    record Refused(List<Problem> problems) implements GrantOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    static GrantOutcome refused(Problem problem) {
        return new Refused(List.of(problem));
    }
}
