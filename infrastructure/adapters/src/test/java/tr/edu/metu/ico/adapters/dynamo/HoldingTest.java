package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.privacy.Held;

/** Every kind of items is part of a student's own data, or somebody has said why it is not. */
class HoldingTest {

    @Test
    void these_kinds_hold_nothing_about_a_student_for_these_reasons() {
        var reasons = new TreeMap<String, String>();
        Arrays.stream(Family.values()).forEach(family -> {
            if (Holding.of(family) instanceof Holding.Nothing(var reason)) {
                reasons.put(family.name(), reason);
            }
        });

        assertEquals(
                Set.of(
                        "CALL",
                        "CALLS",
                        "CHAIN",
                        "DEPARTMENTS",
                        "DEPUTIES",
                        "DOCUMENT_WORK",
                        "DRAFTS",
                        "FILES",
                        "GATES",
                        "IMPORTS",
                        "LEASES",
                        "LEDGER_CALLS",
                        "LETTER_CODES",
                        "LETTER_MARKS",
                        "NEWS",
                        "NEWS_VERSIONS",
                        "NOTICE_WORK",
                        "TRAIL_STUDENTS",
                        "OFFICERS",
                        "REVIEW_WORK",
                        "TRIALS"),
                reasons.keySet());
        assertEquals(
                "copies of inputs and results that were never official and expire after 90 days",
                reasons.get("TRIALS"));
    }

    @Test
    void every_part_of_own_data_comes_from_some_kind_of_items() {
        var parts = new TreeSet<Held.Part>();
        Arrays.stream(Family.values())
                .forEach(family -> Holding.of(family).shownIn().ifPresent(parts::add));

        assertEquals(new TreeSet<>(Arrays.asList(Held.Part.values())), parts);
    }
}
