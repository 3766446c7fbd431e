package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.DEFINITION;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;
import static tr.edu.metu.ico.adapters.dynamo.Cast.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.WriteOutcome;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;

/** The contract that every store of applications must meet. */
abstract class ApplicationsContract {

    private static final int TABS = 200;

    private final DynamoCalls calls;
    private final DynamoApplications applications;
    private final DynamoImports imports;
    private final DynamoAuditTrail trail;
    private final Call open = Cast.announced().opened();

    ApplicationsContract(Table table) {
        calls = new DynamoCalls(table);
        applications = new DynamoApplications(table);
        imports = new DynamoImports(table);
        trail = new DynamoAuditTrail(table);
    }

    @BeforeEach
    void the_call_is_open() {
        calls.announce(Cast.announced(), DEFINITION, Cast.FIRST, entry("call.announce"));
        calls.replace(Cast.announced(), open, entry("call.open"));
    }

    @Test
    void a_draft_is_kept_as_it_was_written_and_reported_in_the_trail() {
        var entry = entry("application.write");

        assertEquals(Optional.empty(), applications.find(OE, ADA));
        assertEquals(new WriteOutcome.Written(Cast.draft(ADA)), applications.write(Cast.draft(ADA), entry));

        assertEquals(Optional.of(Cast.draft(ADA)), applications.find(OE, ADA));
        assertTrue(trail.of("OE-2024").contains(entry));
    }

    @Test
    void INV_05_of_two_tabs_only_the_first_to_save_wins() {
        var first = Cast.draft(ADA);
        applications.write(first, entry("application.write"));

        var saved = first.withDraft(Cast.bare(), NOON);
        assertEquals(new WriteOutcome.Written(saved), applications.write(saved, entry("application.write")));
        assertEquals(
                new WriteOutcome.Conflict(), applications.write(first.withoutDraft(NOON), entry("application.write")));
        assertEquals(new WriteOutcome.Conflict(), applications.write(Cast.draft(ADA), entry("application.write")));

        assertEquals(Optional.of(saved), applications.find(OE, ADA));
        assertEquals(4, trail.of("OE-2024").size());
    }

    @Test
    void INV_04_a_request_that_comes_twice_gets_the_same_receipt_and_has_one_effect() {
        var submitted = Cast.submitted(ADA);
        var again = Cast.submitted(ADA);

        assertEquals(Optional.empty(), applications.answered(OE, ADA, key("tab-0001")));
        assertEquals(
                new WriteOutcome.Written(submitted), applications.submit(submitted, key("tab-0001"), entry("submit")));
        assertEquals(replayed(submitted), applications.submit(again, key("tab-0001"), entry("submit")));

        assertEquals(Optional.of(replayed(submitted)), applications.answered(OE, ADA, key("tab-0001")));
        assertEquals(Optional.of(submitted), applications.find(OE, ADA));
        assertEquals(3, trail.of("OE-2024").size());
    }

    @Test
    void every_submission_is_kept_under_its_version_latest_first() {
        var first = Cast.submitted(ADA);
        var second = Cast.submitted(first);
        applications.submit(first, key("tab-0001"), entry("submit"));
        applications.submit(second, key("tab-0002"), entry("submit"));
        applications.takeBack(second.retracted(NOON), entry("application.retract"));
        var kept = List.of(second.submission().orElseThrow(), first.submission().orElseThrow());

        assertEquals(kept, applications.submissions(OE, ADA, 2));
        assertEquals(kept.subList(0, 1), applications.submissions(OE, ADA, 1));
        assertEquals(List.of(), applications.submissions(OE, BORA, 2));
        assertEquals(
                first.submission(),
                applications.submission(OE, ADA, kept.getLast().receipt().version()));
        assertEquals(Optional.empty(), applications.submission(OE, ADA, 99));
    }

    @Test
    void a_student_s_applications_to_several_calls_are_read_together() {
        applications.write(Cast.draft(ADA), entry("application.write"));

        assertEquals(
                Map.of(OE, Cast.draft(ADA)), applications.find(Set.of(OE, new CallId("OE-2025")), ADA));
        assertEquals(Map.of(), applications.find(Set.of(), ADA));
    }

    @Test
    void INV_04_a_request_that_comes_again_after_the_freeze_still_gets_its_receipt() {
        var submitted = Cast.submitted(ADA);
        applications.submit(submitted, key("tab-0001"), entry("submit"));
        calls.freeze(open, open.frozen(), entry("call.freeze"));

        assertEquals(replayed(submitted), applications.submit(Cast.submitted(ADA), key("tab-0001"), entry("submit")));
    }

    @Test
    void INV_04_a_key_is_not_good_for_another_request() {
        applications.submit(Cast.submitted(ADA), key("tab-0001"), entry("submit"));
        var next = Cast.submitted(applications.find(OE, ADA).orElseThrow());

        assertEquals(
                new WriteOutcome.KeyReused(),
                applications.submit(next, key("tab-0001", "another request"), entry("submit")));
        assertEquals(
                Optional.of(new WriteOutcome.KeyReused()),
                applications.answered(OE, ADA, key("tab-0001", "another request")));
        assertEquals(new WriteOutcome.Written(next), applications.submit(next, key("tab-0002"), entry("submit")));
    }

    @Test
    void INV_08_nothing_is_written_once_the_gate_is_closed() {
        applications.write(Cast.draft(ADA), entry("application.write"));
        calls.freeze(open, open.frozen(), entry("call.freeze"));

        assertEquals(
                new WriteOutcome.Closed(),
                applications.submit(Cast.submitted(Cast.draft(ADA)), key("tab-0001"), entry("submit")));
        assertEquals(
                new WriteOutcome.Closed(),
                applications.write(Cast.draft(ADA).withoutDraft(NOON), entry("application.write")));
        assertEquals(new WriteOutcome.Closed(), applications.write(Cast.draft(ADA), entry("application.write")));

        assertEquals(Optional.of(Cast.draft(ADA)), applications.find(OE, ADA));
        assertEquals(Optional.empty(), applications.answered(OE, ADA, key("tab-0001")));
    }

    @Test
    void a_submission_that_was_checked_against_an_earlier_list_of_partners_is_not_stored() {
        var earlier = putInForce(open, Optional.empty());
        var now = putInForce(calls.find(OE).orElseThrow(), Optional.of(earlier));
        var submitted = Cast.submitted(ADA);

        assertEquals(
                List.of(new WriteOutcome.Closed(), new WriteOutcome.Closed()),
                List.of(submit(submitted, Optional.of(earlier)), submit(submitted, Optional.empty())));
        assertEquals(Optional.empty(), applications.find(OE, ADA));

        assertEquals(new WriteOutcome.Written(submitted), submit(submitted, Optional.of(now)));
    }

    @Test
    void after_the_freeze_a_submission_is_too_late_whatever_list_it_was_checked_against() {
        var earlier = putInForce(open, Optional.empty());
        var seen = calls.find(OE).orElseThrow();
        calls.freeze(seen, seen.frozen(), entry("call.freeze"));
        putInForce(calls.find(OE).orElseThrow(), Optional.of(earlier));

        assertEquals(new WriteOutcome.Closed(), submit(Cast.submitted(ADA), Optional.of(earlier)));
    }

    private WriteOutcome submit(Application next, Optional<ImportId> partners) {
        return applications.submit(next, partners, key("tab-0001"), entry("submit"));
    }

    private ImportId putInForce(Call seen, Optional<ImportId> replaced) {
        var list = imports.request(OfficeCast.awaited(ImportKind.AGREEMENTS), entry("import.request"));
        var next = seen.withImport(ImportKind.AGREEMENTS, list.id());
        assertTrue(imports.putInForce(list, list.inForce(replaced, NOON), seen, next, entry("import.force")));
        return list.id();
    }

    @Test
    void INV_05_of_200_tabs_that_submit_at_once_exactly_one_wins() {
        var outcomes = Concurrently.all(IntStream.range(0, TABS)
                .mapToObj(tab -> Cast.submitted(ADA))
                .map(next -> (Supplier<WriteOutcome>) () -> applications.submit(
                        next,
                        key("tab-" + next.submission().orElseThrow().receipt().id()),
                        entry("submit")))
                .toList());

        var stored = applications.find(OE, ADA).orElseThrow();
        assertEquals(List.of(new WriteOutcome.Written(stored)), without(outcomes, new WriteOutcome.Conflict()));
        assertEquals(3, trail.of("OE-2024").size());
    }

    @Test
    void INV_03_every_acknowledged_submission_is_in_the_frozen_call() {
        var submissions = Students.first(40).stream()
                .map(Cast::submitted)
                .map(next -> (Supplier<WriteOutcome>)
                        () -> applications.submit(next, key("tab-of-" + next.student()), entry("submit")))
                .collect(Collectors.toCollection(ArrayList::new));
        submissions.add(20, () -> {
            assertTrue(calls.freeze(open, open.frozen(), entry("call.freeze")));
            return new WriteOutcome.Closed();
        });

        var outcomes = Concurrently.all(submissions);

        assertEquals(
                Students.first(40).stream()
                        .flatMap(student -> applications.find(OE, student).stream())
                        .toList(),
                outcomes.stream().flatMap(ApplicationsContract::written).toList());
        assertTrue(outcomes.stream().noneMatch(WriteOutcome.Conflict.class::isInstance));
    }

    private static Stream<Application> written(WriteOutcome outcome) {
        return outcome instanceof WriteOutcome.Written(var application) ? Stream.of(application) : Stream.empty();
    }

    private static WriteOutcome replayed(Application submitted) {
        Receipt receipt = submitted.submission().orElseThrow().receipt();
        return new WriteOutcome.Replayed(receipt);
    }

    private static List<WriteOutcome> without(List<WriteOutcome> outcomes, WriteOutcome common) {
        return outcomes.stream().filter(outcome -> !outcome.equals(common)).toList();
    }
}
