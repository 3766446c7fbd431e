package tr.edu.metu.ico.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A cut-off as it may be published. The exact total of the last of few students says too much about one of them, so with
 * fewer than {@value #FEW} it is rounded down to whole points (decision 0054).
 *
 * @param whole whether it is rounded down to whole points
 */
public record CutOff(BigDecimal points, boolean whole) {

    /** The least number of students for an exact cut-off. */
    public static final int FEW = 5;

    /** @param total of the last of these students; empty when there is none */
    public static Optional<CutOff> of(Optional<BigDecimal> total, int students) {
        boolean whole = students < FEW;
        return total.map(points -> new CutOff(whole ? points.setScale(0, RoundingMode.FLOOR) : points, whole));
    }
}
