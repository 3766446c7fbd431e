package tr.edu.metu.ico.functions.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The grants of a call in numbers, without students who have withdrawn.
 *
 * @param granted  students who have a grant now
 * @param recorded students with an amount on record
 * @param total    EUR of these amounts
 */
public record GrantTotals(int granted, int recorded, BigDecimal total) {

    /** EUR for each of the recorded amounts, of which there is at least one; to the cent. */
    BigDecimal average() {
        return total.divide(BigDecimal.valueOf(recorded), 2, RoundingMode.HALF_UP);
    }
}
