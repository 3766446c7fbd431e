package tr.edu.metu.ico.grant;

import java.math.BigDecimal;
import tr.edu.metu.ico.announcement.RuleId;

/**
 * One line of a grant's derivation: {@code amount} is {@code quantity} times {@code rate} divided by {@code per}, rounded to
 * the cent.
 *
 * @param quantity months, days, a share's whole in EUR, or 1
 * @param rate     EUR, or a share
 * @param per      30 where the rate is for a month and the quantity is days, otherwise 1
 * @param amount   EUR
 */
public record GrantStep(Code code, BigDecimal quantity, BigDecimal rate, int per, BigDecimal amount, RuleId rule) {

    /** The days per month used to pay an incomplete month (reading A-29). */
    public static final int DAYS_OF_A_MONTH = 30;

    static GrantStep of(Code code, BigDecimal quantity, BigDecimal rate, int per, RuleId rule) {
        return new GrantStep(code, quantity, rate, per, Euros.amount(quantity, rate, per), rule);
    }

    static GrantStep of(Code code, long quantity, BigDecimal rate, RuleId rule) {
        return of(code, BigDecimal.valueOf(quantity), rate, 1, rule);
    }

    /** A line that pays nothing, for information. */
    static GrantStep notice(Code code, long quantity, RuleId rule) {
        return of(code, quantity, Euros.ZERO, rule);
    }

    /** The amount itself: a sum or remainder of the lines above. */
    static GrantStep result(Code code, BigDecimal amount, RuleId rule) {
        return of(code, 1, amount, rule);
    }

    /** What a line is. */
    public enum Code {
        MONTHS(Part.SUPPORT),
        INCOMPLETE_MONTH(Part.SUPPORT),
        TRAVEL(Part.SUPPORT),
        GREEN_TRAVEL(Part.SUPPORT),
        INCLUSION_MONTHS(Part.SUPPORT),
        INCLUSION_INCOMPLETE_MONTH(Part.SUPPORT),
        INCLUSION_TOTAL(Part.SUPPORT),
        FUNDED_DAYS(Part.SUPPORT),
        TRAVEL_DAY_BEFORE(Part.SUPPORT),
        TRAVEL_DAY_AFTER(Part.SUPPORT),
        TRAVEL_DAYS(Part.SUPPORT),
        TOP_UP_DAYS(Part.SUPPORT),
        TOP_UP_TOTAL(Part.SUPPORT),
        UNFUNDED_MONTHS(Part.NOTICE),
        UNFUNDED_DAYS(Part.NOTICE),
        NO_GREEN_RATE(Part.NOTICE),
        PROOF_NOT_APPROVED(Part.NOTICE),
        DISABILITY_RATE_TOO_LOW(Part.NOTICE),
        NO_SUPPORT_FOR_THIS_LENGTH(Part.NOTICE),
        DISABILITY_NEEDS(Part.NOTICE),
        CONFIRM_TOP_UP(Part.WARNING),
        TOP_UP_BASIS_CONFIRMED(Part.NOTICE),
        NO_FURTHER_SUPPORT(Part.NOTICE),
        ZERO_GRANT(Part.NOTICE),
        TOTAL(Part.RESULT),
        FIRST_INSTALMENT(Part.RESULT),
        SECOND_INSTALMENT(Part.RESULT);

        private final Part part;

        Code(Part part) {
            this.part = part;
        }

        public Part part() {
            return part;
        }
    }

    /** The purpose of a line. */
    public enum Part {
        /** Adds to the total. */
        SUPPORT,
        /** Informs. */
        NOTICE,
        /** Needs review before anything is paid. */
        WARNING,
        /** A sum or a remainder. */
        RESULT
    }
}
