package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.rule.Rounding;

/**
 * One line of a score's derivation, to be checked with a calculator.
 *
 * @param code      the code of the {@link ScoreStep}, or {@code CGPA}
 * @param what      what the number is
 * @param operation how it is computed, such as {@code 3.15 / 2.89}; empty for an input
 * @param rounding  how the result is rounded; empty when exact
 * @param place     the place of the rule in the announcement
 */
public record DerivationLine(
        String code,
        Text what,
        Optional<String> operation,
        BigDecimal value,
        Optional<Rounding> rounding,
        RuleId rule,
        String place) {

    /** With the decimal sign of each language; such as "CGPA in relation to the cohort: 3.15 / 2.89 = 1.09, rounded half up to 2 decimals (OE24-SCORE-3; Score, 3)". */
    public Text text() {
        var number = operation.map(how -> how + " = ").orElse("") + value.toPlainString();
        var source = " (" + rule + "; " + place + ")";
        return new Text(
                what.en() + ": " + number
                        + rounding.map(r -> ", " + r.said().en()).orElse("") + source,
                what.tr() + ": " + number.replace('.', ',')
                        + rounding.map(r -> ", " + r.said().tr()).orElse("") + source);
    }
}
