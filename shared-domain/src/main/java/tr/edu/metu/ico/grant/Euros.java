package tr.edu.metu.ico.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tr.edu.metu.ico.announcement.Fault;

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
            var shown = amount.toPlainString();
            throw Fault.of(
                            field,
                            field + " must be an amount in euros above 0 and at most " + LARGEST
                                    + ", in whole cents, such as 700.00, not " + shown + ".",
                            field + " 0'dan büyük ve en fazla " + LARGEST
                                    + " avro olan, en çok iki ondalık basamaklı bir tutar olmalıdır, örneğin 700.00;"
                                    + " verilen değer: " + shown + ".")
                    .refusal();
        }
        return amount.setScale(CENTS, RoundingMode.UNNECESSARY);
    }
}
