package tr.edu.metu.ico.rulebook;

import java.util.List;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;

/** From sealed inputs to the rows of the result. */
public final class Selection {
    private Selection() {}

    public static List<ResultRow> select(CallDefinition d, SealedInput input) {
        throw new UnsupportedOperationException("follows");
    }
}
