package tr.edu.metu.ico.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts in EUR: two decimals, rounded half away from zero; nothing else is rounded (reading A-29). */
final class Euros {
    static final BigDecimal ZERO = new BigDecimal("0.00");

    private static final int CENTS = 2;

    private Euros() {}

    /** The amount of {@code quantity} times {@code rate} divided by {@code per}, rounded once. */
    static BigDecimal amount(BigDecimal quantity, BigDecimal rate, int per) {
        return quantity.multiply(rate).divide(BigDecimal.valueOf(per), CENTS, RoundingMode.HALF_UP);
    }
}
