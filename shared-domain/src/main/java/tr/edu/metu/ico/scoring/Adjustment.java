package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.Deduction;

/** A bonus or deduction that applies, in points on the total. */
public record Adjustment(String code, BigDecimal points, RuleId rule) {
    public static Adjustment of(Bonus bonus) {
        return new Adjustment(bonus.code(), BigDecimal.valueOf(bonus.points()), bonus.id());
    }

    /** A deduction of this many points; empty when nothing is deducted. */
    static Optional<Adjustment> of(Deduction deduction, int taken) {
        return taken == 0
                ? Optional.empty()
                : Optional.of(new Adjustment(deduction.code(), BigDecimal.valueOf(taken), deduction.id()));
    }
}
