package tr.edu.metu.ico.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tr.edu.metu.ico.applicant.EquivalenceTable.Interpolation.LINEAR;
import static tr.edu.metu.ico.applicant.EquivalenceTable.Interpolation.STEP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.EquivalenceTable.Anchor;
import tr.edu.metu.ico.applicant.EquivalenceTable.Interpolation;

/** All tables here are made up. */
class EquivalenceTableTest {
    private final EquivalenceTable table = new EquivalenceTable(
            "SAMPLE-1",
            List.of(
                    anchor("SAMPLE_EXAM_B", "100", "90"),
                    anchor("SAMPLE_EXAM_A", "6.5", "64"),
                    anchor("SAMPLE_EXAM_A", "5.0", "41.25"),
                    anchor("SAMPLE_EXAM_A", "9.0", "100")));

    @Test
    void an_anchor_is_proposed_as_it_stands() {
        assertEquals(List.of("41.25", "64", "100"), proposals(LINEAR, "5.0", "6.50", "9"));
        assertEquals(List.of("41.25", "64", "100"), proposals(STEP, "5.0", "6.50", "9"));
    }

    @Test
    void between_two_anchors_the_line_is_rounded_half_up_to_two_decimals() {
        // 64 + 36 * 1.0 / 2.5 = 78.40; 41.25 + 22.75 * 0.5 / 1.5 = 48.8333...; 64 + 36 * 0.0003125 / 2.5 = 64.0045
        assertEquals(List.of("78.40", "48.83"), proposals(LINEAR, "7.5", "5.5"));
        // 41.25 + 22.75 * 0.001 / 1.5 = 41.26516...; 64 + 36 * 0.000347 / 2.5 = 64.0049968; 64 + 36 * 0.000348 / 2.5 =
        // 64.0050112
        assertEquals(List.of("41.27", "64.00", "64.01"), proposals(LINEAR, "5.001", "6.500347", "6.500348"));
    }

    @Test
    void by_steps_the_highest_anchor_not_above_counts() {
        assertEquals(List.of("41.25", "64"), proposals(STEP, "6.499999", "8.999999"));
    }

    @Test
    void outside_the_anchors_and_for_an_unknown_exam_nothing_is_proposed() {
        assertEquals(List.of("none", "none"), proposals(LINEAR, "4.999999", "9.000001"));
        assertEquals(List.of("none", "none"), proposals(STEP, "4.999999", "9.000001"));
        assertEquals(Optional.empty(), table.propose("SAMPLE_EXAM_C", BigDecimal.TEN, LINEAR));
        assertEquals(Optional.empty(), table.propose("SAMPLE_EXAM_B", new BigDecimal("99"), STEP));
    }

    @Test
    void a_table_whose_version_begins_with_sample_is_an_example() {
        assertEquals(true, table.sample());
        assertEquals(false, new EquivalenceTable("2023-10-10", List.of()).sample());
    }

    @Test
    void a_converted_score_lies_between_1_and_100() {
        assertEquals("converted score must be between 1 and 100", refusal("100.01"));
        assertEquals("converted score must be between 1 and 100", refusal("0.99"));
    }

    private static String refusal(String converted) {
        return assertThrows(IllegalArgumentException.class, () -> anchor("X1", "1", converted))
                .getMessage();
    }

    private List<String> proposals(Interpolation interpolation, String... scores) {
        return Stream.of(scores)
                .map(score -> table.propose("SAMPLE_EXAM_A", new BigDecimal(score), interpolation)
                        .map(BigDecimal::toPlainString)
                        .orElse("none"))
                .toList();
    }

    private static Anchor anchor(String exam, String score, String converted) {
        return new Anchor(exam, new BigDecimal(score), new BigDecimal(converted));
    }
}
