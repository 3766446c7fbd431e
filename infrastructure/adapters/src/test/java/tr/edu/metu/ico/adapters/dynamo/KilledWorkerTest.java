package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.DEFINITION;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;
import static tr.edu.metu.ico.adapters.dynamo.Cast.key;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.adapters.memory.Killed;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.application.WriteOutcome;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/** A worker that dies before or after any of its calls leaves all of an operation or nothing; run again, it completes it. */
class KilledWorkerTest {

    private static final Call OPEN = Call.of(table -> new CallsInEveryState(table).open());

    /** How a test's table is created. */
    private record Call(Consumer<Table> prepare) {
        static Call of(Consumer<Table> prepare) {
            return new Call(prepare);
        }

        InMemoryTable table() {
            var table = new InMemoryTable(25, false);
            prepare.accept(table);
            return table;
        }
    }

    @Test
    void INV_03_a_submission_is_there_whole_or_not_at_all() {
        var submitted = Cast.submitted(ADA);
        var entry = entry("submit");

        for (var table : afterEachDeath(
                OPEN, dying -> new DynamoApplications(dying).submit(submitted, key("tab-0001"), entry))) {
            var applications = new DynamoApplications(table);
            var there = applications.find(OE, ADA).isPresent();
            assertEquals(there, applications.answered(OE, ADA, key("tab-0001")).isPresent());
            assertEquals(there, new DynamoAuditTrail(table).of("OE-2024").contains(entry));

            var again = applications.submit(submitted, key("tab-0001"), entry("submit"));

            var receipt = submitted.submission().orElseThrow().receipt();
            assertEquals(there ? new WriteOutcome.Replayed(receipt) : new WriteOutcome.Written(submitted), again);
            assertEquals(submitted, applications.find(OE, ADA).orElseThrow());
        }
    }

    @Test
    void INV_09_a_freeze_closes_all_gates_or_none() {
        var open = Cast.announced().opened();

        for (var table : afterEachDeath(
                OPEN, dying -> new DynamoCalls(dying).freeze(open, open.frozen(), entry("call.freeze")))) {
            var frozen = !new DynamoCalls(table).find(OE).orElseThrow().state().accepting();
            for (var student : Students.OF_EVERY_SHARD) {
                var outcome = new DynamoApplications(table).write(Cast.draft(student), entry("application.write"));
                assertEquals(frozen, outcome.equals(new WriteOutcome.Closed()));
            }
        }
    }

    @Test
    void INV_10_a_verdict_and_the_epoch_move_together() {
        var awaited = Cast.awaited(ADA, "LANGUAGE");
        var arrived = awaited.arrived(Cast.arrival("2023-11-20T10:00:00Z"));
        var judged = arrived.judged(Cast.approval());
        var closed = Cast.announced().opened().frozen();
        var prepared = Call.of(table -> {
            var calls = new CallsInEveryState(table);
            var open = calls.open();
            new DynamoDocuments(table).issue(awaited, entry("document.issue"));
            new DynamoDocuments(table).register(Cast.toCheck(arrived), entry("document.register"));
            calls.frozen(open);
        });

        for (var table : afterEachDeath(
                prepared,
                dying -> new DynamoDocuments(dying).judge(closed, arrived, judged, entry("document.judge")))) {
            var epoch = new DynamoCalls(table).find(OE).orElseThrow().epoch();
            assertEquals(List.of(epoch == 1 ? judged : arrived), new DynamoDocuments(table).of(OE, ADA));
        }
    }

    @Test
    void INV_26_a_file_whose_import_died_anywhere_is_imported_by_the_next_attempt() {
        var awaited = OfficeCast.awaited(ImportKind.RECORDS).numbered(1);
        var rows = Students.first(7).stream().map(OfficeCast::record).toList();
        var open = Cast.announced().opened();
        var next = open.withImport(ImportKind.RECORDS, awaited.id());
        Consumer<Table> work = table -> {
            new DynamoOfficeData(table).store(OE, awaited.id(), new OfficeFile.Records(rows));
            var waiting = awaited.waiting(7);
            new DynamoImports(table).report(waiting, entry("import.read"));
            new DynamoImports(table)
                    .putInForce(waiting, waiting.inForce(Optional.empty(), NOON), open, next, entry("import.force"));
        };
        var requested = Call.of(table -> {
            new CallsInEveryState(table).open();
            new DynamoImports(table).request(awaited, entry("import.request"));
        });

        for (var table : afterEachDeath(requested, work)) {
            var call = new DynamoCalls(table).find(OE).orElseThrow();
            assertTrue(Set.of(0, 7)
                    .contains(new DynamoOfficeData(table).applicants(call).size()));

            work.accept(table);

            assertEquals(next, new DynamoCalls(table).find(OE).orElseThrow());
            assertEquals(7, new DynamoOfficeData(table).applicants(next).size());
        }
    }

    @Test
    void INV_26_a_refusal_that_died_anywhere_is_completed_by_the_next_attempt() {
        var awaited = OfficeCast.awaited(ImportKind.RECORDS).numbered(1);
        var refused = awaited.refused(
                new Import.Rows(5, 158),
                IntStream.range(2, 160)
                        .mapToObj(line -> new Import.LineProblem(line, "CGPA", "3,1", new Text("a comma", "virgül")))
                        .toList());
        var requested = Call.of(table -> new DynamoImports(table).request(awaited, entry("import.request")));

        for (var table :
                afterEachDeath(requested, dying -> new DynamoImports(dying).report(refused, entry("refuse")))) {
            var found = new DynamoImports(table).find(OE, awaited.id()).orElseThrow();
            assertTrue(found.equals(awaited) || found.equals(refused));

            new DynamoImports(table).report(refused, entry("refuse"));

            assertEquals(
                    refused, new DynamoImports(table).find(OE, awaited.id()).orElseThrow());
        }
    }

    @Test
    void every_notice_is_there_once_when_a_killed_worker_is_followed_by_another() {
        var rows = Students.first(230).stream()
                .map(student -> new OutboxRow(
                        OE,
                        Recipient.of(student),
                        OutboxRow.Kind.PARTNER_LIST_CHANGED,
                        "import-1",
                        NOON,
                        NOON,
                        new TreeMap<>(Map.of("removed", List.of("JP-TOKYO")))))
                .sorted(OutboxRow.ORDER)
                .toList();

        for (var table : afterEachDeath(Call.of(_ -> {}), dying -> new DynamoOutbox(dying).put(rows))) {
            new DynamoOutbox(table).put(rows);

            assertEquals(rows, new DynamoOutbox(table).of(OE));
        }
    }

    @Test
    void a_call_is_announced_with_all_its_gates_or_not_at_all() {
        for (var table : afterEachDeath(
                Call.of(empty -> {}),
                dying -> new DynamoCalls(dying)
                        .announce(Cast.announced(), DEFINITION, Cast.FIRST, entry("call.announce")))) {
            assertTrue(Set.of(0, 21).contains(table.size()));
        }
    }

    /** The tables that a worker leaves behind when it dies before or after each of its calls. */
    private static List<InMemoryTable> afterEachDeath(Call call, Consumer<Table> work) {
        int calls = Seam.callsOf(seam -> work.accept(seam.table(call.table())));
        assertTrue(calls > 0);
        return IntStream.rangeClosed(1, calls)
                .boxed()
                .flatMap(n -> Stream.of(Seam.killedBefore(n), Seam.killedAfter(n)))
                .map(death -> left(call.table(), work, death))
                .toList();
    }

    private static InMemoryTable left(InMemoryTable table, Consumer<Table> work, Seam death) {
        assertThrows(Killed.class, () -> work.accept(death.table(table)));
        return table;
    }
}
