package tr.edu.metu.ico.site;

import java.math.BigDecimal;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;

/**
 * One step of a score, as the scoring itself reports it.
 *
 * @param operation such as {@code 3.15 / 2.89}; empty for a number that was given
 * @param rounding  how the result is rounded; empty when it is exact
 * @param place     the place of the rule in the announcement
 * @param total     whether it is the last step
 */
public record ScoreLine(
        Text what, Optional<String> operation, BigDecimal value, Optional<Text> rounding, String place, boolean total) {

    /** The operation with the decimal sign of the language, and true minus signs. */
    public Optional<String> operation(Ui ui) {
        return operation.map(plain -> shown(plain, ui.language()));
    }

    private static String shown(String plain, Language language) {
        var minus = plain.replace('-', '\u2212').replace(" / ", " ÷ ");
        return language == Language.TR ? minus.replaceAll("(?<=\\d)\\.(?=\\d)", ",") : minus;
    }
}
