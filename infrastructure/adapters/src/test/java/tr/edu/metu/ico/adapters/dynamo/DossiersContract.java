package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import static tr.edu.metu.ico.adapters.dynamo.Cast.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.call.Call;

/** The contract for reading whole applications that every store must meet. */
abstract class DossiersContract {

    private static final int MANY = 41;

    private final Table table;
    private final DynamoDossiers dossiers;
    private final DynamoApplications applications;
    private Call seen;

    DossiersContract(Table table) {
        this.table = table;
        dossiers = new DynamoDossiers(table);
        applications = new DynamoApplications(table);
    }

    @BeforeEach
    void the_call_is_open() {
        seen = new CallsInEveryState(table).open();
    }

    @Test
    void a_dossier_holds_all_that_is_kept_of_an_application() {
        var whole = wholeDossier();

        assertEquals(Optional.of(whole), dossiers.find(OE, ADA));
        assertEquals(Optional.empty(), dossiers.find(OE, BORA));
    }

    @Test
    void all_dossiers_are_read_in_order_of_student() {
        var expected = new ArrayList<Dossier>();
        expected.add(wholeDossier());
        for (var student : Students.first(MANY)) {
            applications.write(Cast.draft(student), entry("application.write"));
            expected.add(bare(Cast.draft(student)));
        }
        new DynamoDocuments(table).issue(Cast.awaited(CEM, "LANGUAGE"), entry("document.issue"));

        assertEquals(expected, dossiers.all(OE));
    }

    @Test
    void a_screen_pages_through_the_applications_of_a_call() {
        wholeDossier();
        var students = new ArrayList<>(List.of(ADA));
        for (var student : Students.first(MANY)) {
            applications.write(Cast.draft(student), entry("application.write"));
            students.add(student);
        }

        for (int size : List.of(1, 7, MANY + 1, 100)) {
            assertEquals(students, pages(cursor -> dossiers.page(OE, cursor, size), size));
        }
    }

    @Test
    void a_screen_pages_through_the_applications_of_one_department() {
        wholeDossier();
        var students = Students.first(9);
        for (var student : students) {
            var begun = Application.none(OE, student, ARCH, StudyLevel.MS, NOON);
            applications.write(begun.withDraft(Cast.full(), NOON), entry("application.write"));
        }

        for (int size : List.of(1, 2, 9, 50)) {
            assertEquals(students, pages(cursor -> dossiers.page(OE, ARCH, cursor, size), size));
        }
        assertEquals(List.of(ADA), pages(cursor -> dossiers.page(OE, CENG, cursor, 5), 5));
    }

    @Test
    void a_page_shows_by_itself_that_it_was_the_last() {
        applications.write(Cast.draft(ADA), entry("application.write"));
        var only = new Dossiers.Page(List.of(Cast.draft(ADA)), Optional.empty());

        assertEquals(only, dossiers.page(OE, Optional.empty(), 1));
        assertEquals(only, dossiers.page(OE, CENG, Optional.empty(), 1));
        assertEquals(new Dossiers.Page(List.of(), Optional.empty()), dossiers.page(OE, ARCH, Optional.empty(), 1));
    }

    @Test
    void a_cursor_that_no_page_gave_is_refused_by_name() {
        for (var cursor : List.of("", "§", "MTIz", "AAAAAAAAAAAA", "1000001", "../..")) {
            for (var refusal : List.of(
                    assertThrows(IllegalArgumentException.class, () -> dossiers.page(OE, Optional.of(cursor), 5)),
                    assertThrows(
                            IllegalArgumentException.class, () -> dossiers.page(OE, CENG, Optional.of(cursor), 5)))) {
                assertTrue(refusal.getMessage().startsWith("cursor "), refusal.getMessage());
            }
        }
    }

    private Dossier wholeDossier() {
        var submitted = Cast.submitted(ADA);
        var document = Cast.awaited(ADA, "LANGUAGE");
        var other = Cast.awaited(ADA, "DISABILITY");
        applications.submit(submitted, key("tab-0001"), entry("application.submit"));
        new DynamoDocuments(table).issue(document, entry("document.issue"));
        new DynamoDocuments(table).issue(other, entry("document.issue"));
        new DynamoReviews(table).decide(seen, ReviewTask.open(submitted), Cast.review(ADA, 1), entry("review.decide"));
        new DynamoWithdrawals(table).record(seen, Cast.withdrawal(ADA), entry("withdrawal.record"));
        return new Dossier(
                submitted,
                List.of(document, other),
                Optional.of(Cast.review(ADA, 1)),
                Optional.of(Cast.withdrawal(ADA)));
    }

    private static Dossier bare(Application application) {
        return new Dossier(application, List.of(), Optional.empty(), Optional.empty());
    }

    /** The students of all pages in order of number; every page but the last is full. */
    private static List<StudentNumber> pages(Function<Optional<String>, Dossiers.Page> read, int size) {
        var students = new ArrayList<StudentNumber>();
        var page = read.apply(Optional.empty());
        while (true) {
            page.applications().forEach(application -> students.add(application.student()));
            if (page.next().isEmpty()) {
                return students.stream().sorted().toList();
            }
            assertEquals(size, page.applications().size());
            assertTrue(page.next().get().matches("[A-Za-z0-9_-]+"), "a cursor stands in a URL as it is");
            page = read.apply(page.next());
        }
    }
}
