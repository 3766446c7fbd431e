package tr.edu.metu.ico.functions.officefiles.tables;

import java.util.stream.Stream;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.scoring.ScoreStep;

/** Which additional points and deductions a total holds; their codes name grounds, so only large numbers are shown. */
final class Adjustments {

    private static final String BEFORE = "BASE";
    private static final String AFTER = "TOTAL";

    private Adjustments() {}

    /** The codes of the steps between base and total. */
    static Stream<String> codes(ResultRow row) {
        return row.score().stream()
                .flatMap(score -> score.steps().stream()
                        .dropWhile(step -> !step.code().equals(BEFORE))
                        .skip(1)
                        .takeWhile(step -> !step.code().equals(AFTER)))
                .map(ScoreStep::code);
    }
}
