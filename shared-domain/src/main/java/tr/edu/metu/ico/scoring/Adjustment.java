package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import tr.edu.metu.ico.announcement.RuleId;

/** A bonus or deduction that applies, in points on the total. */
public record Adjustment(String code, BigDecimal points, RuleId rule) {
    public static Adjustment of(Bonus bonus) {
        return new Adjustment(bonus.code(), BigDecimal.valueOf(bonus.points()), bonus.id());
    }

    public static Adjustment of(Deduction deduction) {
        return new Adjustment(deduction.code(), BigDecimal.valueOf(deduction.points()), deduction.id());
    }
}
