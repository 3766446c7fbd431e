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
record CostLine(String service, String what, BigDecimal quantity, BigDecimal price) {

    /** The service and the quantity, such as {@code DynamoDB write units}. */
    String name() {
        return service + " " + what;
    }

    /** The same line with another quantity. */
    CostLine of(BigDecimal another) {
        return new CostLine(service, what, another, price);
    }

    /** Quantity times price, in US dollars. */
    BigDecimal cost() {
        return quantity.multiply(price);
    }
}
