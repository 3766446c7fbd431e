package tr.edu.metu.ico.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;

/** Which uploaded documents need checking. */
class RegistrationTest {

    private static final Instant DEADLINE = Instant.parse("2023-11-30T14:00:00Z");

    private final Document morning = arrived('1', "LANGUAGE", "2023-11-20T08:00:00Z");
    private final Document noon = arrived('2', "LANGUAGE", "2023-11-20T12:00:00Z");

    @Test
    void the_first_document_of_a_slot_is_to_be_checked() {
        var other = arrived('3', "DISABILITY", "2023-11-20T09:00:00Z");

        assertEquals(
                new Registration(morning, true, Optional.empty()),
                Registration.of(morning, List.of(awaited('1', "LANGUAGE"), other), DEADLINE));
    }

    @Test
    void a_newer_version_is_to_be_checked_in_place_of_the_older() {
        assertEquals(
                new Registration(noon, true, Optional.of(morning)),
                Registration.of(noon, List.of(morning, awaited('2', "LANGUAGE")), DEADLINE));
    }

    @Test
    void INV_06_an_older_version_whose_event_comes_later_is_no_work() {
        assertEquals(
                new Registration(morning, false, Optional.empty()), Registration.of(morning, List.of(noon), DEADLINE));
    }

    @Test
    void a_version_that_was_judged_is_work_no_more_and_needs_no_taking_away() {
        var judged = morning.judged(new Verdict(
                morning.digest(),
                false,
                "unreadable",
                Optional.empty(),
                "officer-1",
                Instant.parse("2023-11-20T09:00:00Z")));

        assertEquals(new Registration(noon, true, Optional.empty()), Registration.of(noon, List.of(judged), DEADLINE));
    }

    @Test
    void INV_06_what_was_stored_at_the_deadline_or_later_is_no_work_and_replaces_nothing() {
        var late = arrived('3', "LANGUAGE", "2023-11-30T14:00:00Z");
        var inTime = arrived('3', "LANGUAGE", "2023-11-30T13:59:59.999Z");

        assertEquals(
                new Registration(late, false, Optional.empty()), Registration.of(late, List.of(morning), DEADLINE));
        assertEquals(
                new Registration(inTime, true, Optional.of(morning)),
                Registration.of(inTime, List.of(morning), DEADLINE));
    }

    @Test
    void a_file_that_cannot_be_read_is_no_work_and_replaces_nothing() {
        var broken = awaited('2', "LANGUAGE")
                .arrived(new Document.Arrival(Instant.parse("2023-11-20T12:00:00Z"), "v2", Optional.of("WRONG_TYPE")));

        assertEquals(
                new Registration(broken, false, Optional.empty()), Registration.of(broken, List.of(morning), DEADLINE));
    }

    private static Document arrived(char id, String slot, String storedAt) {
        return awaited(id, slot).arrived(new Document.Arrival(Instant.parse(storedAt), "v" + id, Optional.empty()));
    }

    private static Document awaited(char id, String slot) {
        return new Document(
                new CallId("OE-2024"),
                new StudentNumber("1000001"),
                new DocumentId(Character.toString(id).repeat(32)),
                slot,
                Area.DOCUMENTS,
                new FileSpec("file.pdf", "application/pdf", 100, Sha256.of("file " + id)),
                Instant.parse("2023-11-20T07:00:00Z"),
                Optional.empty(),
                Optional.empty());
    }
}
