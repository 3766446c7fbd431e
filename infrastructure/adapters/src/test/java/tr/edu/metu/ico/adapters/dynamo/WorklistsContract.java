package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ARCH;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.CEM;
import static tr.edu.metu.ico.adapters.dynamo.Cast.CENG;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Registration;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.application.Scan;
import tr.edu.metu.ico.application.ScannedFile;
import tr.edu.metu.ico.application.Worklists;
import tr.edu.metu.ico.call.Call;

/** The contract that every store of work lists must meet. */
abstract class WorklistsContract {

    private static final Set<String> BOTH = Set.of("LANGUAGE", "AFAD_AID");
    private static final Optional<String> START = Optional.empty();

    private final DynamoWorklists worklists;
    private final DynamoDocuments documents;
    private final DynamoApplications applications;
    private final DynamoReviews reviews;
    private final DynamoWithdrawals withdrawals;
    private final CallsInEveryState calls;
    private final Call call;

    WorklistsContract(Table table) {
        worklists = new DynamoWorklists(table);
        documents = new DynamoDocuments(table);
        applications = new DynamoApplications(table);
        reviews = new DynamoReviews(table);
        withdrawals = new DynamoWithdrawals(table);
        calls = new CallsInEveryState(table);
        call = calls.open();
    }

    @Test
    void documents_to_judge_are_listed_as_they_arrived_whatever_their_slot() {
        var third = arrived(CEM, "LANGUAGE", "2023-11-20T10:00:02Z");
        var first = arrived(BORA, "LANGUAGE", "2023-11-20T10:00:00Z");
        var second = arrived(ADA, "AFAD_AID", "2023-11-20T10:00:01Z");
        documents.issue(Cast.awaited(ADA, "LANGUAGE"), entry("document.issue"));

        assertEquals(List.of(first, second, third), toJudge(BOTH));
        assertEquals(List.of(first, third), toJudge(Set.of("LANGUAGE")));
        assertEquals(List.of(), toJudge(Set.of("DISABILITY")));
        assertEquals(List.of(), toJudge(Set.of()));
    }

    @Test
    void pages_of_any_size_show_every_document_once_and_in_order() {
        var all = new ArrayList<Document>();
        int second = 10;
        for (var student : Students.first(9)) {
            all.add(arrived(student, second % 3 == 0 ? "AFAD_AID" : "LANGUAGE", "2023-11-20T10:00:" + second + "Z"));
            second++;
        }

        for (int size : List.of(1, 2, 4, 9, 50)) {
            var shown = pages(cursor -> worklists.documents(OE, BOTH, cursor, size), size).stream()
                    .map(Worklists.DocumentTask::document)
                    .toList();
            assertEquals(all, shown);
        }
    }

    @Test
    void a_list_goes_on_where_it_was_although_the_last_shown_document_was_judged() {
        var first = arrived(ADA, "LANGUAGE", "2023-11-20T10:00:00Z");
        var second = arrived(BORA, "LANGUAGE", "2023-11-20T10:00:01Z");
        var page = worklists.documents(OE, BOTH, START, 1);

        judge(first);

        assertEquals(
                List.of(second),
                worklists.documents(OE, BOTH, page.next(), 1).lines().stream()
                        .map(Worklists.DocumentTask::document)
                        .toList());
        assertEquals(page.next().orElseThrow(), page.lines().getLast().place());
    }

    @Test
    void a_document_is_work_until_it_is_judged() {
        var document = arrived(ADA, "LANGUAGE", "2023-11-20T10:00:00Z");

        judge(document);

        assertEquals(List.of(), toJudge(BOTH));
    }

    @Test
    void a_document_that_is_no_work_is_registered_and_never_listed() {
        var awaited = Cast.awaited(ADA, "LANGUAGE");
        var late = awaited.arrived(Cast.arrival("2023-11-30T14:00:00Z"));
        documents.issue(awaited, entry("document.issue"));

        assertTrue(documents.register(new Registration(late, false, Optional.empty()), entry("document.register")));

        assertEquals(List.of(late), documents.of(OE, ADA));
        assertEquals(List.of(), toJudge(BOTH));
    }

    @Test
    void where_malware_is_found_the_version_before_is_work_again() {
        var first = arrived(ADA, "LANGUAGE", "2023-11-20T10:00:00Z");
        var second = superseding(first, "2023-11-20T10:00:05Z");
        assertEquals(List.of(second), toJudge(BOTH));

        var arrival = second.arrival().orElseThrow().scanned(Scan.THREAT_FOUND);
        var infected = ScannedFile.of(second, arrival, List.of(first, second), Instant.parse("2023-11-30T14:00:00Z"));
        assertTrue(documents.scanned(infected, entry("document.scan")));

        assertEquals(List.of(first), toJudge(BOTH));
    }

    @Test
    void a_newer_version_takes_the_place_of_the_one_before_it() {
        var first = arrived(ADA, "LANGUAGE", "2023-11-20T10:00:00Z");
        var second = superseding(first, "2023-11-20T10:00:05Z");

        assertEquals(List.of(second), toJudge(BOTH));
        assertEquals(Optional.of(first), documents.find(OE, ADA, first.id()));
    }

    @Test
    void INV_07_a_verdict_that_crosses_a_newer_version_is_not_lost() {
        var first = arrived(ADA, "LANGUAGE", "2023-11-20T10:00:00Z");
        judge(first);
        var awaited = Cast.awaited(ADA, "LANGUAGE");
        documents.issue(awaited, entry("document.issue"));
        var registration =
                new Registration(awaited.arrived(Cast.arrival("2023-11-20T10:00:05Z")), true, Optional.of(first));

        assertFalse(documents.register(registration, entry("document.register")));

        assertEquals(Optional.of(first.judged(Cast.approval())), documents.find(OE, ADA, first.id()));
        assertEquals(Optional.of(awaited), documents.find(OE, ADA, awaited.id()));
    }

    @Test
    void a_department_sees_its_submissions_oldest_first_and_nobody_elses() {
        var later = submit(ADA, NOON.plusSeconds(1));
        var earlier = submit(BORA, NOON);
        applications.write(Cast.draft(CEM), entry("application.write"));

        assertEquals(List.of(earlier, later), ofDepartment());
        assertEquals(List.of(), worklists.reviews(OE, ARCH, START, 5).lines());
    }

    @Test
    void what_is_decided_goes_behind_what_is_open_with_the_decision() {
        var ada = submit(ADA, NOON);
        var bora = submit(BORA, NOON.plusSeconds(1));

        assertTrue(reviews.decide(call, ada, Cast.review(ADA, 1), entry("review.decide")));

        assertEquals(List.of(bora, ada.decided(Cast.review(ADA, 1))), ofDepartment());
        assertEquals(
                List.of(bora, ada.decided(Cast.review(ADA, 1))),
                pages(cursor -> worklists.reviews(OE, CENG, cursor, 1), 1));
    }

    @Test
    void a_new_submission_is_open_again() {
        var ada = submit(ADA, NOON);
        reviews.decide(call, ada, Cast.review(ADA, 1), entry("review.decide"));
        var again = Cast.submitted(Cast.submitted(ADA));

        applications.submit(again, Cast.key("tab-0009"), entry("application.submit"));

        assertEquals(List.of(ReviewTask.open(again)), ofDepartment());
    }

    @Test
    void a_submission_that_was_taken_back_or_withdrawn_is_no_work() {
        submit(ADA, NOON);
        submit(BORA, NOON);
        applications.takeBack(Cast.submitted(ADA).retracted(NOON), entry("application.retract"));
        var closed = calls.frozen(call);

        assertTrue(withdrawals.record(closed, Cast.withdrawal(BORA), entry("withdrawal.record")));

        assertEquals(List.of(), ofDepartment());
    }

    @Test
    void a_cursor_that_no_page_gave_is_refused_by_name() {
        var ofOtherList = submit(ADA, NOON);
        submit(BORA, NOON.plusSeconds(1));
        var foreign = worklists.reviews(OE, CENG, START, 1).next().orElseThrow();
        assertEquals(ADA, ofOtherList.student());

        for (var cursor : List.of("", "§", "MTIz", "../..", foreign)) {
            refused(() -> worklists.documents(OE, BOTH, Optional.of(cursor), 5));
        }
        for (var cursor : List.of("", "§", "MTIz", "MSMyMDIzIzEwMDAwMDE")) {
            refused(() -> worklists.reviews(OE, CENG, Optional.of(cursor), 5));
        }
    }

    private static void refused(Runnable page) {
        var refusal = assertThrows(IllegalArgumentException.class, page::run);
        assertTrue(refusal.getMessage().startsWith("cursor "), refusal.getMessage());
    }

    private List<Document> toJudge(Set<String> slots) {
        return worklists.documents(OE, slots, START, 50).lines().stream()
                .map(Worklists.DocumentTask::document)
                .toList();
    }

    private List<ReviewTask> ofDepartment() {
        return worklists.reviews(OE, CENG, START, 50).lines();
    }

    private Document arrived(StudentNumber student, String slot, String storedAt) {
        var awaited = Cast.awaited(student, slot);
        var arrived = awaited.arrived(Cast.arrival(storedAt));
        documents.issue(awaited, entry("document.issue"));
        assertTrue(documents.register(Cast.toCheck(arrived), entry("document.register")));
        return arrived;
    }

    private Document superseding(Document first, String storedAt) {
        var awaited = Cast.awaited(first.student(), first.slot());
        var arrived = awaited.arrived(Cast.arrival(storedAt));
        documents.issue(awaited, entry("document.issue"));
        assertTrue(documents.register(new Registration(arrived, true, Optional.of(first)), entry("document.register")));
        return arrived;
    }

    private void judge(Document document) {
        assertTrue(documents.judge(call, document, document.judged(Cast.approval()), entry("document.judge")));
    }

    private ReviewTask submit(StudentNumber student, Instant at) {
        var application = Cast.submitted(Cast.none(student), at);
        applications.submit(application, Cast.key("tab-" + student), entry("application.submit"));
        return ReviewTask.open(application);
    }

    /** Everything on all pages; every page but the last is full. */
    private static <T> List<T> pages(Function<Optional<String>, Worklists.Page<T>> read, int size) {
        var lines = new ArrayList<T>();
        var page = read.apply(START);
        while (true) {
            lines.addAll(page.lines());
            if (page.next().isEmpty()) {
                return lines;
            }
            assertEquals(size, page.lines().size());
            assertTrue(page.next().get().matches("[A-Za-z0-9_-]+"), "a cursor stands in a URL as it is");
            page = read.apply(page.next());
        }
    }
}
