package tr.edu.metu.ico.rule;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Parameter;

/**
 * A group with fewer opportunities.
 *
 * @param code        such as {@code LAW_5395}
 * @param minimumRate minimum rate of disability in percent that the report must state; empty where no rate is required
 */
public record Group(String code, Optional<Integer> minimumRate) {
    public Group {
        Parameter.code("code", code, "LAW_5395");
        minimumRate.ifPresent(rate -> Parameter.between("minimumRate", rate, 1, 100));
    }
}
