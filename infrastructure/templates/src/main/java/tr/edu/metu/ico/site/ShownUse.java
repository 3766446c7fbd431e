package tr.edu.metu.ico.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tr.edu.metu.ico.comparison.CutOff;
import tr.edu.metu.ico.comparison.PoolUse;

/** The figures of a pool in the words of a page. */
public record ShownUse(Ui ui, PoolUse use) {

    private static final String NO_FIGURE = "\u2013";

    /** Applicants for each place with one decimal; a dash where there was no place. */
    public String perPlace() {
        return use.places() == 0
                ? NO_FIGURE
                : ui.number(BigDecimal.valueOf(use.applicants())
                        .divide(BigDecimal.valueOf(use.places()), 1, RoundingMode.HALF_UP));
    }

    /** The cut-off; a dash where nobody was placed. */
    public String cutOff() {
        return use.cutOff().map(points -> cutOff(ui, points)).orElse(NO_FIGURE);
    }

    /** With two decimals, or a whole number where it is rounded down. */
    public static String cutOff(Ui ui, CutOff cutOff) {
        return ui.number(cutOff.points());
    }
}
