package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
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

/** What everybody may rely on of the imports, whatever the store. */
abstract class ImportsContract {

    private final DynamoImports imports;
    private final CallsInEveryState call;
    private final Import awaited = OfficeCast.awaited(ImportKind.RECORDS);

    ImportsContract(Table table) {
        imports = new DynamoImports(table);
        call = new CallsInEveryState(table);
    }

    @Test
    void imports_are_listed_the_latest_request_first() {
        var later = at("2023-11-21T09:00:00Z");
        var latest = at("2023-11-21T09:00:00.001Z");
        imports.request(later, entry("import.request"));
        imports.request(latest, entry("import.request"));
        imports.request(awaited, entry("import.request"));

        assertEquals(List.of(latest, later, awaited), imports.of(OE));
        assertEquals(Optional.of(later), imports.find(OE, later.id()));
        assertEquals(Optional.empty(), imports.find(OE, OfficeCast.importId()));
    }

    @Test
    void an_import_is_requested_once() {
        imports.request(awaited, entry("import.request"));

        assertThrows(IllegalStateException.class, () -> imports.request(awaited, entry("import.request")));
    }

    @Test
    void a_refused_file_keeps_every_bad_line() {
        imports.request(awaited, entry("import.request"));
        var refused = awaited.refused(badLines(2_345));

        imports.refuse(refused, entry("import.refuse"));
        imports.refuse(awaited.refused(badLines(1)), entry("import.refuse"));

        assertEquals(Optional.of(refused), imports.find(OE, awaited.id()));
        assertEquals(List.of(refused), imports.of(OE));
    }

    @Test
    void INV_25_a_file_comes_into_force_together_with_the_calls_pointer() {
        imports.request(awaited, entry("import.request"));
        var seen = call.open();
        var next = seen.withImport(ImportKind.RECORDS, awaited.id());

        assertTrue(imports.putInForce(awaited.imported(300), seen, next, entry("import.force")));

        assertEquals(next, call.stored());
        assertEquals(Optional.of(awaited.imported(300)), imports.find(OE, awaited.id()));
    }

    @Test
    void a_file_does_not_come_into_force_when_the_call_is_not_as_seen() {
        imports.request(awaited, entry("import.request"));
        var open = call.open();
        var closed = call.frozen(open);

        assertFalse(imports.putInForce(
                awaited.imported(300), open, open.withImport(ImportKind.RECORDS, awaited.id()), entry("import.force")));

        assertEquals(closed, call.stored());
        assertEquals(Optional.of(awaited), imports.find(OE, awaited.id()));
    }

    @Test
    void INV_26_a_file_comes_into_force_once_and_is_not_refused_afterwards() {
        imports.request(awaited, entry("import.request"));
        var seen = call.open();
        var next = inForce(seen);

        assertFalse(imports.putInForce(
                awaited.imported(1), next, next.withImport(ImportKind.RECORDS, awaited.id()), entry("import.force")));
        imports.refuse(awaited.refused(badLines(3)), entry("import.refuse"));

        assertEquals(next, call.stored());
        assertEquals(Optional.of(awaited.imported(300)), imports.find(OE, awaited.id()));
    }

    @Test
    void INV_10_a_file_that_comes_into_force_after_the_freeze_moves_the_call_to_its_next_epoch() {
        imports.request(awaited, entry("import.request"));
        var closed = call.closed();

        inForce(closed);

        assertEquals(1, call.stored().epoch());
    }

    private Call inForce(Call seen) {
        var next = seen.withImport(ImportKind.RECORDS, awaited.id());
        assertTrue(imports.putInForce(awaited.imported(300), seen, next, entry("import.force")));
        return next;
    }

    private static List<Import.LineProblem> badLines(int count) {
        return LongStream.rangeClosed(2, count + 1L)
                .mapToObj(line -> new Import.LineProblem(
                        line, "CGPA", "3,15", new Text("write a decimal point", "ondalık nokta kullanın")))
                .toList();
    }

    private static Import at(String requestedAt) {
        var file = OfficeCast.awaited(ImportKind.AGREEMENTS);
        return new Import(
                OE,
                file.id(),
                file.kind(),
                file.fileName(),
                file.size(),
                file.sum(),
                file.requestedBy(),
                Instant.parse(requestedAt),
                Optional.of("two places more"),
                Import.State.AWAITED,
                0,
                List.of());
    }
}
