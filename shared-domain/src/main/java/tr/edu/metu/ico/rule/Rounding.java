package tr.edu.metu.ico.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tr.edu.metu.ico.announcement.Text;

/** When and how a call rounds (reading A-02). */
public enum Rounding {
    /** Ratio, component and total are rounded to two decimals, half away from zero; nothing else is rounded. */
    STEPWISE_2_HALF_UP;

    private static final int DECIMALS = 2;

    /** How the rounding is described. */
    public Text said() {
        return switch (this) {
            case STEPWISE_2_HALF_UP ->
                new Text("rounded half up to 2 decimals", "2 ondalık basamağa yuvarlandı (yarım yukarı)");
        };
    }

    /** The number as this step shows it. */
    public BigDecimal step(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
