package tr.edu.metu.ico.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of money in EUR: two decimals, a half cent away from zero, nothing else is ever rounded (reading A-29). */
final class Euros {
    static final BigDecimal ZERO = new BigDecimal("0.00");

    private static final int CENTS = 2;
    private static final BigDecimal LARGEST = new BigDecimal("1000000");

    private Euros() {}

    /** The amount of {@code quantity} times {@code rate} divided by {@code per}, rounded once. */
    static BigDecimal amount(BigDecimal quantity, BigDecimal rate, int per) {
        return quantity.multiply(rate).divide(BigDecimal.valueOf(per), CENTS, RoundingMode.HALF_UP);
    }

    /** An amount above 0 in whole cents; the refusal begins with the field. */
    static BigDecimal positive(String field, BigDecimal amount) {
        if (amount.signum() <= 0
                || amount.compareTo(LARGEST) > 0
                || amount.stripTrailingZeros().scale() > CENTS) {
            throw new IllegalArgumentException(field + " must be an amount above 0 in whole cents, such as 700.00");
        }
        return amount.setScale(CENTS, RoundingMode.UNNECESSARY);
    }
}
