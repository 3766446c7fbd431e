package tr.edu.metu.ico.comparison;

import java.math.BigDecimal;
import java.util.Optional;

/** Compares points as numbers: two calls may round them to different scales. */
final class Points {
    private Points() {}

    static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
    }

    static Optional<BigDecimal> lower(Optional<BigDecimal> one, BigDecimal other) {
        return Optional.of(one.map(other::min).orElse(other));
    }
}
