package tr.edu.metu.ico.local.cost;

import java.math.BigDecimal;

/**
 * One counted quantity and what it costs.
 *
 * @param service  such as {@code DynamoDB}
 * @param what     such as {@code write units}
 * @param quantity how much was counted
 * @param price    of one, in US dollars
 */
public record CostLine(String service, String what, BigDecimal quantity, BigDecimal price) {

    /** Quantity times price, in US dollars. */
    public BigDecimal cost() {
        return quantity.multiply(price);
    }
}
