package tr.edu.metu.ico.checker;

import java.util.List;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rulebook.CallDefinition;

/** Judges the rows of a run without the code that made them. */
public final class RunChecker {
    private RunChecker() {}

    public static List<Violation> check(CallDefinition d, SealedInput input, List<ResultRow> rows) {
        throw new UnsupportedOperationException("follows");
    }
}
