package tr.edu.metu.ico.adapters.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.adapters.golden.ASeason;
import tr.edu.metu.ico.adapters.json.TrailExport;

/** INV-24: any change to an exported trail is detected. The lines: the name, three blocks of three, the head. */
class TrailExaminerTest {

    private static final String CALL = "OE-2024";

    @Test
    void INV_24_a_trail_holds_and_is_read_as_it_was_written() {
        var examination = TrailExaminer.examine(ATrail.export(CALL), Optional.empty());

        assertTrue(examination.holds(), examination::toString);
        assertEquals(Optional.of(ATrail.evidence(CALL)), examination.evidence());
        assertEquals(
                List.of("export HOLDS", "entries HOLDS", "chain HOLDS", "bundle NOT_CHECKED"), reported(examination));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("an entry is altered", lines -> lines.set(3, lines.get(3).replace("judge", "read")), "ALTERED"),
                change(
                        "its person is exchanged",
                        lines -> lines.set(3, lines.get(3).replace("5671", "5672")),
                        "ALTERED"),
                change("an entry is removed", lines -> lines.remove(3), "BROKEN_BLOCK"),
                change("an entry appears twice", lines -> lines.add(3, lines.get(3)), "TWICE"),
                change("an entry is added", lines -> lines.add(3, line(50)), "BROKEN_BLOCK"),
                change("an entry is added without a digest", lines -> lines.add(14, unlinked(50)), "UNLINKED"),
                change("two entries change places", lines -> Collections.swap(lines, 2, 3), "BROKEN_BLOCK"),
                change("an entry moves to the next block", lines -> Collections.swap(lines, 4, 5), "BROKEN_BLOCK"),
                change(
                        "a block is removed with its entries",
                        lines -> lines.subList(5, 9).clear(),
                        "BROKEN_CHAIN"),
                change(
                        "the first block is removed",
                        lines -> lines.subList(1, 5).clear(),
                        "BROKEN_CHAIN"),
                change("a block's digest is altered", lines -> lines.set(5, digits(lines.get(5))), "BROKEN_BLOCK"),
                change(
                        "it names another call",
                        lines -> lines.set(0, lines.get(0).replace("24", "25")),
                        "ALTERED"));
    }

    private static Arguments change(String what, Consumer<List<String>> change, String flaw) {
        return Arguments.of(what, change, flaw);
    }

    private static String line(int number) {
        var digest = "\"digest\":\"" + "0".repeat(64) + "\"";
        return unlinked(number).replace("\"digest\":null", digest);
    }

    private static String unlinked(int number) {
        return "{\"id\":\"%032d\",\"at\":\"2023-11-30T13:20:00Z\",\"actor\":\"a\",\"action\":\"b\",\"object\":\"c\",\"detail\":\"\",\"digest\":null}"
                .formatted(number);
    }

    private static String digits(String block) {
        var name = "\"digest\":\"";
        int from = block.lastIndexOf(name) + name.length();
        return block.substring(0, from) + "0".repeat(64) + block.substring(from + 64);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void INV_24_a_changed_trail_does_not_hold(String what, Consumer<List<String>> change, String flaw) {
        var examination = TrailExaminer.examine(changed(change), Optional.empty());

        assertFalse(examination.holds(), what);
        assertTrue(
                examination.checks().stream()
                        .flatMap(check -> check.findings().stream())
                        .anyMatch(finding -> finding.detail().startsWith(flaw)),
                examination::toString);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                change("the end is cut off", lines -> lines.subList(9, 14).clear(), "export BROKEN"),
                change("an empty line", lines -> lines.add(4, ""), "export BROKEN"),
                change("a blank", lines -> lines.set(4, lines.get(4).replace(",", ", ")), "export BROKEN"),
                change("no line of a trail", lines -> lines.add(4, "{\"song\":1}"), "export BROKEN"),
                change("no JSON", lines -> lines.set(4, "entry"), "export BROKEN"),
                change(
                        "a key twice",
                        lines -> lines.set(0, "{\"format\":1,\"format\":1,\"trail\":\"OE-2024\"}"),
                        "export BROKEN"),
                change("no name", lines -> lines.removeFirst(), "export BROKEN"),
                change(
                        "a time that is none",
                        lines -> lines.set(3, lines.get(3).replace("2023-", "x")),
                        "export BROKEN"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void a_damaged_file_is_reported_and_nothing_is_thrown(String what, Consumer<List<String>> change, String reported) {
        assertEquals(
                reported,
                reported(TrailExaminer.examine(changed(change), Optional.empty()))
                        .getFirst(),
                what);
    }

    @Test
    void a_file_of_anything_else_is_no_trail() {
        for (var file : List.of(new byte[0], new byte[] {0, 1, 2}, "\n\n".getBytes(StandardCharsets.UTF_8))) {
            assertFalse(TrailExaminer.examine(file, Optional.empty()).holds());
        }
        var half = ATrail.export(CALL);
        assertFalse(TrailExaminer.examine(Arrays.copyOf(half, half.length / 2), Optional.empty())
                .holds());
    }

    @Test
    void INV_24_with_a_bundle_a_trail_cut_off_or_written_anew_or_of_another_call_is_found() {
        assertEquals("bundle HOLDS", withBundle(ATrail.export(CALL), 3));
        assertEquals("bundle HOLDS", withBundle(ATrail.export(CALL), 1));
        assertEquals("bundle HOLDS", withBundle(ATrail.cutOff(CALL), 2));
        assertEquals("bundle BROKEN", withBundle(ATrail.cutOff(CALL), 3));
        assertEquals("bundle BROKEN", withBundle(ATrail.anew(CALL), 3));
        assertEquals("bundle BROKEN", withBundle(ATrail.export("OE-2025"), 3));
        assertTrue(TrailExaminer.examine(ATrail.cutOff(CALL), Optional.empty()).holds());
        assertTrue(TrailExaminer.examine(ATrail.anew(CALL), Optional.empty()).holds());
    }

    private static String withBundle(byte[] trail, int block) {
        var bundle = BundleExaminer.examine(
                ABundle.of(ASeason.of(5), ATrail.head(CALL, block)), Optional.of(ABundle.OFFICE.publicKey()));
        return reported(TrailExaminer.examine(trail, Optional.of(bundle))).getLast();
    }

    @Test
    void what_a_bundle_says_that_does_not_hold_counts_for_nothing() {
        var damaged = BundleExaminer.examine(new byte[] {1}, Optional.empty());

        assertEquals(
                "bundle BROKEN",
                reported(TrailExaminer.examine(ATrail.export(CALL), Optional.of(damaged)))
                        .getLast());
    }

    @Test
    void an_exported_trail_is_spelled_in_one_way() {
        var lines = lines(TrailExport.write(ATrail.evidence(CALL)));

        assertEquals("{\"format\":1,\"trail\":\"OE-2024\"}", lines.getFirst());
        assertEquals(
                "{\"id\":\"00000000000000000000000000000000\",\"at\":\"2023-11-30T12:00:00Z\",\"actor\":\"officer-1\","
                        + "\"action\":\"document.judge\",\"object\":\"OE-2024/2345671/LANGUAGE\","
                        + "\"detail\":\"gerekçe \\\"0\\\"\\n\",\"digest\":\""
                        + ATrail.evidence(CALL)
                                .blocks()
                                .getFirst()
                                .links()
                                .getFirst()
                                .digest() + "\"}",
                lines.get(2));
        assertEquals("{\"blocks\":3,\"head\":\"" + ATrail.head(CALL, 3).digest() + "\"}", lines.getLast());
    }

    private static byte[] changed(Consumer<List<String>> change) {
        var lines = lines(ATrail.export(CALL));
        change.accept(lines);
        return lines.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(byte[] export) {
        return new ArrayList<>(List.of(new String(export, StandardCharsets.UTF_8).split("\n")));
    }

    private static List<String> reported(TrailExamination examination) {
        return examination.checks().stream()
                .map(check -> check.name() + " " + check.status())
                .toList();
    }
}
