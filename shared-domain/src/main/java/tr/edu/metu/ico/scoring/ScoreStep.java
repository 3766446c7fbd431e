package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import tr.edu.metu.ico.announcement.RuleId;

/**
 * One line of a score's derivation.
 *
 * @param code  its kind: {@code RATIO}, {@code FACTOR}, {@code COMPONENT}, {@code LANGUAGE}, {@code BASE}, an
 *              adjustment's code, or {@code TOTAL}
 * @param value points, as rounded at this step
 */
public record ScoreStep(String code, BigDecimal value, RuleId rule) {}
