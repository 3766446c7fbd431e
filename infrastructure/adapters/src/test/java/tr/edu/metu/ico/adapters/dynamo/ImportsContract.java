package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportKind;

/** The contract that every store of imports must meet. */
abstract class ImportsContract {

    private final DynamoImports imports;
    private final CallsInEveryState call;
    private final Import awaited = OfficeCast.awaited(ImportKind.RECORDS);

    ImportsContract(Table table) {
        imports = new DynamoImports(table);
        call = new CallsInEveryState(table);
    }

    @Test
    void imports_are_listed_the_latest_request_first_and_numbered_by_kind() {
        var later = imports.request(at("2023-11-21T09:00:00Z"), entry("import.request"));
        var latest = imports.request(at("2023-11-21T09:00:00.001Z"), entry("import.request"));
        var first = imports.request(awaited, entry("import.request"));

        assertEquals(List.of(1, 2, 1), List.of(later.number(), latest.number(), first.number()));
        assertEquals(List.of(latest, later, first), imports.of(OE));
        assertEquals(Optional.of(later), imports.find(OE, later.id()));
        assertEquals(Optional.empty(), imports.find(OE, OfficeCast.importId()));
    }

    @Test
    void an_import_is_requested_once() {
        imports.request(awaited, entry("import.request"));

        assertThrows(IllegalStateException.class, () -> imports.request(awaited, entry("import.request")));
    }

    @Test
    void a_refused_file_keeps_every_bad_line_and_a_list_leaves_them_out() {
        var first = imports.request(awaited, entry("import.request"));
        var refused = first.refused(new Import.Rows(7, 2_345), badLines(2_345));

        imports.report(refused, entry("import.refuse"));
        imports.report(first.refused(Import.Rows.NONE, badLines(1)), entry("import.refuse"));

        assertEquals(Optional.of(refused), imports.find(OE, awaited.id()));
        assertEquals(List.of(first.refused(refused.rows(), List.of())), imports.of(OE));
    }

    @Test
    void a_file_that_was_read_waits_once_and_is_not_refused_by_another_reading() {
        var first = imports.request(awaited, entry("import.request"));

        imports.report(first.waiting(298), entry("import.read"));
        imports.report(first.refused(Import.Rows.NONE, badLines(1)), entry("import.refuse"));

        assertEquals(Optional.of(first.waiting(298)), imports.find(OE, awaited.id()));
        assertEquals(List.of(first.waiting(298)), imports.of(OE));
    }

    @Test
    void INV_25_a_file_comes_into_force_together_with_the_calls_pointer() {
        var first = imports.request(awaited, entry("import.request"));
        var seen = call.open();
        var next = inForce(first, seen);

        assertEquals(next, call.stored());
        assertEquals(Optional.of(imported(first)), imports.find(OE, awaited.id()));
    }

    @Test
    void a_file_does_not_come_into_force_when_the_call_is_not_as_seen() {
        var first = imports.request(awaited, entry("import.request"));
        var open = call.open();
        var closed = call.frozen(open);

        assertFalse(putInForce(first, open));

        assertEquals(closed, call.stored());
        assertEquals(Optional.of(first), imports.find(OE, awaited.id()));
    }

    @Test
    void INV_26_a_file_comes_into_force_once_and_is_not_refused_afterwards() {
        var first = imports.request(awaited, entry("import.request"));
        var next = inForce(first, call.open());

        assertFalse(putInForce(first, next));
        imports.report(first.refused(Import.Rows.NONE, badLines(3)), entry("import.refuse"));

        assertEquals(next, call.stored());
        assertEquals(Optional.of(imported(first)), imports.find(OE, awaited.id()));
    }

    @Test
    void the_good_rows_of_a_refused_file_come_into_force_once_and_its_bad_lines_stay_with_it() {
        var refused = imports.request(awaited, entry("import.request")).refused(new Import.Rows(298, 2), badLines(2));
        imports.report(refused, entry("import.refuse"));
        var next = inForce(refused, call.open());

        assertFalse(putInForce(refused, next));

        assertEquals(Optional.of(imported(refused)), imports.find(OE, awaited.id()));
        assertEquals(badLines(2), imports.find(OE, awaited.id()).orElseThrow().problems());
    }

    @Test
    void an_earlier_import_comes_into_force_again_and_says_what_it_replaced() {
        var first = imports.request(awaited, entry("import.request"));
        var second = imports.request(OfficeCast.awaited(ImportKind.RECORDS), entry("import.request"));
        var between = inForce(second, inForce(first, call.open()));
        var earlier = imported(first);
        var again = earlier.because(Optional.of("the newer one was of another term"))
                .inForce(Optional.of(second.id()), NOON);

        var next = between.withImport(ImportKind.RECORDS, first.id());
        assertTrue(imports.putInForce(earlier, again, between, next, entry("import.reinstate")));

        assertEquals(next, call.stored());
        assertEquals(Optional.of(again), imports.find(OE, first.id()));
        assertEquals(
                Optional.of(first.id()),
                imports.find(OE, second.id()).orElseThrow().replaced());
    }

    @Test
    void INV_10_a_file_that_comes_into_force_after_the_freeze_moves_the_call_to_its_next_epoch() {
        inForce(imports.request(awaited, entry("import.request")), call.closed());

        assertEquals(1, call.stored().epoch());
    }

    private Call inForce(Import before, Call seen) {
        assertTrue(putInForce(before, seen));
        return seen.withImport(ImportKind.RECORDS, before.id());
    }

    private boolean putInForce(Import before, Call seen) {
        var next = seen.withImport(ImportKind.RECORDS, before.id());
        return imports.putInForce(
                before, before.inForce(seen.imported(ImportKind.RECORDS), NOON), seen, next, entry("import.force"));
    }

    private static Import imported(Import before) {
        return before.inForce(Optional.empty(), NOON);
    }

    private static List<Import.LineProblem> badLines(int count) {
        return LongStream.rangeClosed(2, count + 1L)
                .mapToObj(line -> new Import.LineProblem(
                        line, "CGPA", "3,15", new Text("write a decimal point", "ondalık nokta kullanın")))
                .toList();
    }

    private static Import at(String requestedAt) {
        var file = OfficeCast.awaited(ImportKind.AGREEMENTS);
        return Import.awaited(
                OE,
                file.id(),
                file.kind(),
                file.source(),
                file.requestedBy(),
                Instant.parse(requestedAt),
                Optional.of("two places more"));
    }
}
