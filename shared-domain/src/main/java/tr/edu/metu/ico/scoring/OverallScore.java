package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * A score with its full derivation, so that it can be recomputed by hand (INV-17).
 *
 * @param component the weighted CGPA on a scale of about 100 (82.18 in the announcement's example)
 * @param language  the English score on the METU IYS scale
 * @param cgpa      the CGPA itself, for ties
 * @param total     points; the published number, used for ranking
 */
public record OverallScore(
        BigDecimal component, BigDecimal language, BigDecimal cgpa, BigDecimal total, List<ScoreStep> steps) {

    public OverallScore {
        steps = List.copyOf(steps);
    }
}
