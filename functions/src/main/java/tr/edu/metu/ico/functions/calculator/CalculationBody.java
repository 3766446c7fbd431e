package tr.edu.metu.ico.functions.calculator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.calculator.Calculation.Scored;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.site.ScoreLine;

/**
 * A calculated score.
 *
 * @param converted how the score of an exam was converted
 * @param steps     in the order of calculation, the total last
 */
public record CalculationBody(BigDecimal total, Optional<ConvertedBody> converted, List<CalculationStep> steps) {

    /** A converted score. */
    public record ConvertedBody(String exam, BigDecimal score, BigDecimal equal, String table) {}

    /**
     * One step.
     *
     * @param operation such as {@code 3.15 / 2.89}; absent for a number that was entered
     * @param place     where the announcement has the rule
     */
    public record CalculationStep(TextBody what, Optional<String> operation, BigDecimal value, String place) {

        static CalculationStep of(ScoreLine line) {
            return new CalculationStep(TextBody.of(line.what()), line.operation(), line.value(), line.place());
        }
    }

    static CalculationBody of(Scored scored, List<ScoreLine> lines) {
        return new CalculationBody(
                scored.score().total(),
                scored.converted()
                        .map(found -> new ConvertedBody(found.exam(), found.score(), found.equal(), found.table())),
                lines.stream().map(CalculationStep::of).toList());
    }
}
