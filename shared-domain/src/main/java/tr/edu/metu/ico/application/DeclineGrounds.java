package tr.edu.metu.ico.application;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.UniversityId;

/**
 * The coded reasons of a coordinator's decision, in addition to the coordinator's own words.
 *
 * @param application why the application was declined; empty when it was approved, or decided before there were codes
 * @param choices     why single choices were declined
 */
public record DeclineGrounds(Optional<DeclineReason> application, SortedMap<UniversityId, DeclineReason> choices) {

    /** Nothing was declined, or no reason was coded. */
    public static final DeclineGrounds NONE = of(Optional.empty(), Map.of());

    public DeclineGrounds {
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    }

    public static DeclineGrounds of(Optional<DeclineReason> application, Map<UniversityId, DeclineReason> choices) {
        return new DeclineGrounds(application, new TreeMap<>(choices));
    }
}
