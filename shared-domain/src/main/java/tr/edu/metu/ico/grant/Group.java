package tr.edu.metu.ico.grant;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A group with fewer opportunities.
 *
 * @param code        such as {@code LAW_5395}
 * @param minimumRate least rate of disability in percent that the report must state; empty where no rate is asked
 */
public record Group(String code, Optional<Integer> minimumRate) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    public Group {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("code must be capital letters, such as LAW_5395");
        }
        if (minimumRate.filter(rate -> rate < 1 || rate > 100).isPresent()) {
            throw new IllegalArgumentException("minimumRate must be between 1 and 100");
        }
    }
}
