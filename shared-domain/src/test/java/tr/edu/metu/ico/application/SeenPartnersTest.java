package tr.edu.metu.ico.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.Sha256;

/** Which list of partners a student saw when a list of choices was begun. */
class SeenPartnersTest {

    private static final Instant NOON = Instant.parse("2023-11-20T09:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3600);
    private static final ImportId FIRST = new ImportId("0".repeat(31) + "1");
    private static final ImportId SECOND = new ImportId("0".repeat(31) + "2");
    private static final Optional<SeenPartners> FIRST_AT_NOON = Optional.of(new SeenPartners(FIRST, NOON));
    private static final ApplicationContent CONTENT =
            new ApplicationContent(List.of(), new LanguageClaim.OnRecord(), List.of(), true, true);

    private final Application none = Application.none(
            new CallId("OE-2024"), new StudentNumber("1000001"), new DepartmentCode("CENG"), StudyLevel.UG, NOON);
    private final Application drafted = none.withDraft(CONTENT, NOON, Optional.of(FIRST));

    @Test
    void a_draft_that_is_saved_again_was_begun_with_the_first_list() {
        assertEquals(FIRST_AT_NOON, drafted.draftPartners());
        assertEquals(
                FIRST_AT_NOON,
                drafted.withDraft(CONTENT, LATER, Optional.of(SECOND)).draftPartners());
    }

    @Test
    void a_draft_that_is_begun_anew_is_begun_with_the_list_of_then() {
        var anew = drafted.withoutDraft(LATER).withDraft(CONTENT, LATER, Optional.of(SECOND));

        assertEquals(Optional.of(new SeenPartners(SECOND, LATER)), anew.draftPartners());
    }

    @Test
    void a_submission_was_begun_when_its_draft_was_and_a_retraction_keeps_that() {
        var submitted = drafted.submitted(CONTENT, receipt(), Optional.of(SECOND));

        assertEquals(FIRST_AT_NOON, submitted.submission().orElseThrow().partners());
        assertEquals(Optional.empty(), submitted.draftPartners());
        assertEquals(FIRST_AT_NOON, submitted.retracted(LATER).draftPartners());
    }

    @Test
    void a_retraction_beside_a_newer_draft_keeps_the_drafts_own_list() {
        var both = drafted.submitted(CONTENT, receipt(), Optional.of(SECOND))
                .withDraft(CONTENT, LATER, Optional.of(SECOND));

        assertEquals(
                Optional.of(new SeenPartners(SECOND, LATER)),
                both.retracted(LATER).draftPartners());
    }

    @Test
    void what_is_submitted_without_a_draft_was_begun_with_the_list_in_force() {
        var submitted = none.submitted(CONTENT, receipt(), Optional.of(SECOND));

        assertEquals(
                Optional.of(new SeenPartners(SECOND, LATER)),
                submitted.submission().orElseThrow().partners());
    }

    @Test
    void a_list_was_seen_from_the_beginning_only_by_who_began_after_it_came_in_force() {
        var seen = new SeenPartners(FIRST, NOON);

        assertTrue(seen.begunWith(FIRST, NOON.minusMillis(1)));
        assertFalse(seen.begunWith(FIRST, NOON));
        assertFalse(seen.begunWith(FIRST, LATER));
        assertFalse(seen.begunWith(SECOND, NOON.minusMillis(1)));
    }

    private static Receipt receipt() {
        return new Receipt("receipt-1", 2, LATER, Sha256.of("content"));
    }
}
