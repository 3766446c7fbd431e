package tr.edu.metu.ico.functions.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.imports.PartnerChanges.seoul;
import static tr.edu.metu.ico.functions.imports.PartnerChanges.with;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.OfficeSeed;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/**
 * The terms of a partner change while people apply: their applications show what changed, and rows are added to the
 * outbox.
 */
class PartnerTermsTest {

    private static final String BEGUN =
            " have changed since 7 November 2023, 12:00 (Türkiye time), when you began your" + " list of choices. ";
    private static final String CHECK =
            " Check whether this choice still suits you; until the deadline you can submit another list.";

    private final PartnerChanges partners = new PartnerChanges();
    private final Story story = partners.story;

    @Test
    void fewer_places_are_notified_to_each_student_who_chose_them_with_before_and_after() {
        story.submitted();
        var former = partners.inForce();

        var list = partners.list(seoul("1,UG,FALL|SPRING,ALL,,,,"));

        assertEquals(
                List.of("choices[1] PARTNER_TERMS_CHANGED: The terms of KR-SEOUL" + BEGUN + "Places: 2 before, 1 now."
                        + CHECK),
                partners.notices());
        assertEquals(
                "KR-SEOUL koşulları, tercih listenize başladığınız andan (7 Kasım 2023, 12.00 (Türkiye saatiyle)) beri"
                        + " değişti. Kontenjan: önce 2, şimdi 1. Bu tercihin size hâlâ uygun olup olmadığına bakın; son"
                        + " başvuru zamanına kadar yeni bir liste gönderebilirsiniz.",
                partners.application().at("/notices/0/message/tr").asText());
        assertEquals(
                List.of(
                        row(
                                Story.ADA_NUMBER,
                                list + ".1." + former,
                                Map.of("KR-SEOUL.SPRING.PLACES", List.of("2", "1"))),
                        row(
                                Story.BORA_NUMBER,
                                list + ".1." + former,
                                Map.of("KR-SEOUL.SPRING.PLACES", List.of("2", "1")))),
                partners.rows());
    }

    @Test
    void every_term_that_changed_is_reported() {
        PartnerChanges.foreseen(story).opened().applied();

        partners.list(
                seoul("2,MS,SPRING|FULL_YEAR,CENG,3.50,Laboratory places only,2024-04-01,https://seoul.example/facts"));

        assertEquals(
                List.of("choices[1] PARTNER_TERMS_CHANGED: The terms of KR-SEOUL" + BEGUN
                        + "Levels of study: undergraduate before, master's now."
                        + " Semesters: fall, spring before, spring, full year now."
                        + " Departments: all before, CENG now."
                        + " Minimum CGPA of the host: none before, 3.5 now."
                        + " Restrictions: none before, “Laboratory places only” now."
                        + " Last day to be nominated to the host: none before, 1 April 2024 now."
                        + CHECK),
                partners.notices());
        assertEquals(
                Map.of(
                        "KR-SEOUL.SPRING.LEVELS", List.of("UG", "MS"),
                        "KR-SEOUL.SPRING.SEMESTERS", List.of("FALL|SPRING", "SPRING|FULL_YEAR"),
                        "KR-SEOUL.SPRING.DEPARTMENTS", List.of("", "CENG"),
                        "KR-SEOUL.SPRING.HOST_MINIMUM", List.of("", "3.5"),
                        "KR-SEOUL.SPRING.RESTRICTIONS", List.of("", "Laboratory places only"),
                        "KR-SEOUL.SPRING.NOMINATION_DEADLINE", List.of("", "2024-04-01")),
                partners.rows().getFirst().facts());
    }

    @Test
    void a_student_with_only_a_draft_is_notified_too() {
        story.open();
        partners.draft(0, Story.CONTENT);

        partners.list(seoul("2,UG,FALL,ALL,,,,"));

        assertEquals(
                List.of("draft.choices[1] PARTNER_TERMS_CHANGED: The terms of KR-SEOUL" + BEGUN
                        + "Semesters: fall, spring before, fall now."
                        + " Check whether this choice still suits you before you submit."),
                partners.notices());
        assertEquals(
                List.of(Map.of("KR-SEOUL.SPRING.SEMESTERS", List.of("FALL|SPRING", "FALL"))),
                partners.rows().stream().map(OutboxRow::facts).toList());
    }

    @Test
    void a_removed_partner_is_notified_for_a_draft_as_well_and_when_it_comes_back() {
        story.open();
        partners.draft(0, Story.CONTENT);
        var former = partners.inForce();

        var shorter = partners.list(OfficeSeed.without("KR-SEOUL"));

        assertEquals(
                List.of("draft.choices[1] PARTNER_REMOVED: KR-SEOUL has left the list of partners: choose another"
                        + " university before you submit."),
                partners.notices());
        partners.again(former);
        assertEquals(List.of(), partners.notices());
        assertEquals(
                Map.of(
                        shorter + ".1." + former, Map.of("removed", List.of("KR-SEOUL")),
                        former + ".2." + shorter, Map.of("added", List.of("KR-SEOUL"))),
                partners.rows().stream().collect(Collectors.toMap(OutboxRow::subject, OutboxRow::facts)));
    }

    @Test
    void a_submission_and_the_draft_that_is_to_replace_it_are_both_notified() {
        story.submitted();
        partners.draft(2, Story.CONTENT.replace("KR-SEOUL", "AU-PERTH"));

        partners.list(seoul("1,UG,FALL|SPRING,ALL,,,,")
                .replace("AU-PERTH,University of Perth,AU,2", "AU-PERTH,University of Perth,AU,5"));

        assertEquals(
                List.of("choices[1] PARTNER_TERMS_CHANGED", "draft.choices[1] PARTNER_TERMS_CHANGED"),
                partners.notices().stream()
                        .map(notice -> notice.substring(0, notice.indexOf(':')))
                        .toList());
        assertEquals(
                Map.of(
                        "KR-SEOUL.SPRING.PLACES", List.of("2", "1"),
                        "AU-PERTH.SPRING.PLACES", List.of("2", "5")),
                partners.rows().getFirst().facts());
    }

    @Test
    void a_change_that_affects_nobodys_choice_notifies_nobody() {
        story.submitted();

        partners.list(with("MX-PUEBLA,University of Puebla,MX,2", "MX-PUEBLA,University of Puebla,MX,4"));
        partners.list(with("JP-TOKYO,University of Tokyo,JP,1,MS|PHD", "JP-TOKYO,University of Tokyo,JP,3,MS|PHD"));
        partners.list(with("University of Seoul", "Seoul National University"));

        assertEquals(List.of(), partners.rows());
        assertEquals(List.of(), partners.notices());
    }

    @Test
    void a_list_that_comes_in_force_twice_notifies_twice() {
        story.submitted();
        var first = partners.inForce();

        var second = partners.list(seoul("1,UG,FALL|SPRING,ALL,,,,"));
        partners.again(first);
        assertEquals(List.of(), partners.notices());
        partners.again(second);

        assertEquals(
                List.of(first + ".2." + second, second + ".1." + first, second + ".2." + first),
                partners.subjectsOfAda());
        assertEquals(1, partners.notices().size());
    }

    @Test
    void after_a_second_change_the_first_one_is_still_shown() {
        story.submitted();

        partners.list(seoul("1,UG,FALL|SPRING,ALL,,,,"));
        partners.list(seoul("1,UG,SPRING,ALL,,,,"));

        assertEquals(
                List.of("choices[1] PARTNER_TERMS_CHANGED: The terms of KR-SEOUL" + BEGUN
                        + "Semesters: fall, spring before, spring now. Places: 2 before, 1 now." + CHECK),
                partners.notices());
        assertEquals(2, partners.subjectsOfAda().size());
    }

    @Test
    void changes_stay_visible_when_the_draft_is_saved_again_and_submitted() {
        story.open();
        partners.draft(0, Story.CONTENT);
        partners.list(seoul("1,UG,FALL|SPRING,ALL,,,,"));
        var reported = "The terms of KR-SEOUL" + BEGUN + "Places: 2 before, 1 now.";

        story.clock.advance(Duration.ofHours(1));
        partners.draft(1, Story.CONTENT);
        assertTrue(
                partners.notices().toString().contains(reported),
                () -> partners.notices().toString());
        story.submit(Story.ADA, Story.ADA_NUMBER, 2, Story.CONTENT);

        assertEquals(List.of("choices[1] PARTNER_TERMS_CHANGED: " + reported + CHECK), partners.notices());
    }

    @Test
    void a_student_who_begins_after_the_change_is_not_notified_even_if_the_officer_repeats_it() {
        story.open();
        var list = partners.list(seoul("1,UG,FALL|SPRING,ALL,,,,"));
        story.clock.advance(Duration.ofMinutes(1));
        partners.draft(0, Story.CONTENT);

        partners.again(list);

        assertEquals(List.of(), partners.rows());
        assertEquals(List.of(), partners.notices());
    }

    @Test
    void a_student_who_withdrew_is_not_notified() {
        story.submitted();
        withdraw();

        partners.list(seoul("1,UG,FALL|SPRING,ALL,,,,"));

        assertEquals(
                List.of(Recipient.of(new StudentNumber(Story.BORA_NUMBER))),
                partners.rows().stream().map(OutboxRow::to).toList());
    }

    @Test
    void before_the_opening_and_for_the_first_list_nobody_is_notified() {
        story.imported();
        var list = partners.list(seoul("1,UG,FALL|SPRING,ALL,,,,"));
        story.opened();
        partners.draft(0, Story.CONTENT);

        partners.again(list);

        assertEquals(List.of(), partners.rows());
    }

    @Test
    void each_list_is_read_once_however_often_an_application_is_shown() {
        story.open();
        partners.draft(0, Story.CONTENT);
        var former = partners.inForce();
        var present = partners.list(seoul("1,UG,FALL|SPRING,ALL,,,,"));

        assertEquals(1, partners.notices().size());
        var reads = Stream.of(former, present).map(this::reads).toList();
        assertEquals(1, partners.notices().size());

        assertTrue(reads.stream().allMatch(read -> read > 0), reads::toString);
        assertEquals(reads, Stream.of(former, present).map(this::reads).toList());
    }

    @Test
    void after_the_deadline_it_is_still_shown_and_no_other_list_is_offered() {
        story.submitted();
        var list = partners.list(seoul("1,UG,FALL|SPRING,ALL,,,,"));
        var closed = List.of("choices[1] PARTNER_TERMS_CHANGED: The terms of KR-SEOUL" + BEGUN
                + "Places: 2 before, 1 now. Applications are closed: the list can no longer be changed.");

        story.clock.moveTo(Instant.parse("2023-11-30T13:59:59Z"));
        var until = partners.notices();
        story.frozen();
        assertEquals(closed, partners.notices());
        story.decided().placed().publishedWithoutWithdrawal();
        partners.again(list);

        assertTrue(until.getFirst().endsWith(CHECK), until::toString);
        assertEquals(closed, partners.notices());
        assertTrue(partners.application()
                .at("/notices/0/message/tr")
                .asText()
                .endsWith("Kontenjan: önce 2, şimdi 1. Başvurular kapandı: liste artık değiştirilemez."));
        assertEquals(2, partners.rows().size());
    }

    @Test
    void after_the_deadline_a_removed_partner_is_shown_without_offering_another_list() {
        PartnerChanges.foreseen(story).opened().applied();
        partners.list(OfficeSeed.without("KR-SEOUL"));

        story.frozen();

        assertEquals(
                List.of("choices[1] PARTNER_REMOVED: KR-SEOUL has left the list of partners: this choice is void. Your"
                        + " other choices count as before. Applications are closed: the list can no longer be"
                        + " changed."),
                partners.notices());
    }

    @Test
    void after_the_deadline_nobody_is_asked_to_look_at_a_draft() {
        story.open();
        partners.draft(0, Story.CONTENT);
        partners.list(seoul("1,UG,FALL|SPRING,ALL,,,,"));
        assertEquals(1, partners.notices().size());

        story.frozen();

        assertEquals(List.of(), partners.notices());
    }

    /** The number of times the function behind Ada's application read this list from the table. */
    private long reads(String list) {
        return story.touches().stream()
                .filter(touch -> touch.by().equals("GET " + Story.APPLICATION)
                        || touch.by().equals("PUT " + Story.APPLICATION + "/draft"))
                .filter(touch -> touch.partition().equals("ROWS#" + Story.CALL + "#" + list))
                .count();
    }

    private void withdraw() {
        story.frozen();
        Answers.ok(story.world
                .as(Story.ADA)
                .body("{\"reason\":\"an illness\"}")
                .ask("POST " + Story.APPLICATION + "/withdrawal", Story.path(Story.ADA_NUMBER)));
    }

    private OutboxRow row(String student, String subject, Map<String, List<String>> facts) {
        return new OutboxRow(
                PartnerChanges.CALL,
                Recipient.of(new StudentNumber(student)),
                OutboxRow.Kind.PARTNER_LIST_CHANGED,
                subject,
                story.clock.instant(),
                story.clock.instant(),
                new TreeMap<>(facts));
    }
}
