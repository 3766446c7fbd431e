package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import tr.edu.metu.ico.announcement.RuleId;

/** A bonus or deduction that applies, in points on the total. */
public record Adjustment(String code, BigDecimal points, RuleId rule) {
    public static Adjustment of(Bonus bonus) {
        return new Adjustment(bonus.code(), BigDecimal.valueOf(bonus.points()), bonus.id());
    }

    /** The deduction taken this often; empty when it is not taken at all. */
    static Optional<Adjustment> of(Deduction deduction, int times) {
        return times == 0
                ? Optional.empty()
                : Optional.of(new Adjustment(
                        deduction.code(),
                        BigDecimal.valueOf(Math.multiplyExact(deduction.points(), times)),
                        deduction.id()));
    }
}
