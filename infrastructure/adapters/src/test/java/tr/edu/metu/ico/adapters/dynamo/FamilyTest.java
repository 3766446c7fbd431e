package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Access is granted by patterns of partitions, so no pattern may match another kind. */
class FamilyTest {

    @ParameterizedTest
    @EnumSource(Family.class)
    void the_pattern_of_a_kind_matches_its_own_partitions_and_no_others(Family family) {
        var matched = Arrays.stream(Family.values())
                .filter(other -> samples(other).stream().anyMatch(partition -> matches(family.pattern(), partition)))
                .toList();

        assertEquals(List.of(family), matched);
        assertEquals(true, samples(family).stream().allMatch(partition -> matches(family.pattern(), partition)));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void every_partition_names_its_kind(Family family) {
        assertEquals(
                List.of(family),
                samples(family).stream().map(Family::of).distinct().toList());
    }

    @Test
    void a_partition_of_no_kind_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Family.of("CALLED#OE-2024"));
        assertThrows(IllegalArgumentException.class, Family.CALL::partition);
        assertThrows(IllegalArgumentException.class, () -> Family.CALLS.partition("OE-2024"));
    }

    /** A call may be named like a kind, and an id may be any text. */
    private static List<String> samples(Family family) {
        return family.pattern().endsWith("*")
                ? List.of(family.partition("OE-2024", "00"), family.partition("CALLS"), family.partition("LEDGER", "*"))
                : List.of(family.partition());
    }

    private static boolean matches(String pattern, String partition) {
        var regex = Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return partition.matches(regex);
    }
}
