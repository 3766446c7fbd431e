package tr.edu.metu.ico.functions.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.lists.Lists;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;

/** What an officer sees of a call at a glance: every number leads to exactly those rows. */
class DashboardTest {

    private static final String DASHBOARD = "/calls/OE-2024/dashboard";
    private static final Person PLAIN = Portal.SECOND_OFFICER;
    private static final Person CENG = Person.coordinator("CENG");
    private static final Person BOTH = Person.coordinator("CENG").with("custom:departments", "CENG,EE");

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.ECE, Cast.GUL);
    private final Lists lists = new Lists(season.world);

    /** Something of everything that is counted. */
    private void busy() {
        season.until(Stage.APPLIED);
        expect(200, season.portal.saveDraft(Cast.HAKAN, 0, season.clock.instant()));
        expect(200, season.portal.review(Cast.ADA, "DECLINED", Optional.of("repeats a year"), 1, 0));
        expect(200, season.portal.approve(Cast.CEM));
        expect(200, season.portal.approve(Cast.GUL));
        season.clock.advance(Duration.ofMinutes(1));
        expect(201, season.portal.submit(Cast.GUL, 1, "again-GUL", Cast.GUL.content(), season.clock.instant()));
        season.world.created(Season.area("LANGUAGE"), season.upload(Cast.ADA, "LANGUAGE", Portal.pdf("not asked for")));
        season.world.created(Season.area("LANGUAGE"), season.upload(Cast.GUL, "LANGUAGE", new byte[] {1}));
        var waiting =
                season.uploadOfficeFile(ImportKind.COHORT_AVERAGES, OfficeFiles.of(ImportKind.COHORT_AVERAGES, 3));
        season.world.created(Area.IMPORTS, Season.CALL + "/" + waiting);
        failedMails();
    }

    private void failedMails() {
        for (var state : List.of(Delivery.State.FAILED, Delivery.State.BOUNCED, Delivery.State.CLAIMED)) {
            var row = new OutboxRow(
                    Season.CALL,
                    Recipient.of(Cast.ADA.student()),
                    OutboxRow.Kind.RECEIPT,
                    state.name(),
                    season.clock.instant(),
                    season.clock.instant(),
                    new TreeMap<>());
            season.world.ports.outbox().put(List.of(row));
            var stored = season.world.ports.deliveries().of(Season.CALL, row.to()).stream()
                    .filter(notice -> notice.row().subject().equals(state.name()))
                    .findFirst()
                    .orElseThrow();
            season.world.ports.deliveries().replace(stored, stored.delivery().to(state, season.clock.instant()));
        }
        season.clock.advance(Duration.ofHours(1));
    }

    @Test
    void every_number_leads_to_exactly_that_many_rows() {
        busy();
        var followed = new ArrayList<String>();
        for (var reader : List.of(Portal.OFFICER, PLAIN, CENG, BOTH)) {
            for (var count : counts(lists.read(reader, DASHBOARD))) {
                var rows = lists.rows(reader, count.get("list").asText());
                assertEquals(count.get("count").asInt(), rows.size(), count::toString);
                followed.add(count.get("code").asText());
            }
        }
        assertTrue(followed.size() > 80, followed::toString);
        season.until(Stage.FROZEN);
        for (var count : counts(lists.read(PLAIN, DASHBOARD))) {
            var rows = lists.rows(PLAIN, count.get("list").asText());
            assertEquals(count.get("count").asInt(), rows.size(), count::toString);
        }
    }

    @Test
    void an_officer_sees_what_waits_for_whom() {
        busy();

        assertEquals(
                List.of(
                        "DRAFTS 1 STUDENT",
                        "CHANGES_NOT_SUBMITTED 0 STUDENT",
                        "SUBMITTED 5 NOBODY",
                        "WITHDRAWN 0 NOBODY",
                        "PETITIONS_OPEN 0 OFFICER",
                        "APPLICATIONS_TO_DECIDE 2 COORDINATOR",
                        "APPLICATIONS_TO_DECIDE_AGAIN 1 COORDINATOR",
                        "APPROVED 1 NOBODY",
                        "APPROVED_IN_PART 0 NOBODY",
                        "DECLINED 1 NOBODY",
                        "DOCUMENTS_TO_CHECK 3 OFFICER",
                        "DOCUMENTS_REJECTED 0 STUDENT",
                        "DOCUMENTS_REFUSED 1 STUDENT",
                        "DOCUMENTS_APPROVED 0 NOBODY",
                        "MAILS_BOUNCED 1 OFFICER",
                        "MAILS_COMPLAINED 0 OFFICER",
                        "MAILS_FAILED 1 OFFICER",
                        "MAILS_STUCK 1 OFFICER",
                        "IMPORTS_TO_DECIDE 1 OFFICER"),
                words(lists.read(Portal.OFFICER, DASHBOARD).get("counts")));
    }

    @Test
    void INV_23_who_may_not_open_special_documents_is_not_told_how_many_there_are() {
        busy();

        assertTrue(words(lists.read(PLAIN, DASHBOARD).get("counts")).contains("DOCUMENTS_TO_CHECK 2 OFFICER"));
    }

    @Test
    void a_coordinator_sees_the_applications_of_their_departments_and_nothing_of_the_office() {
        busy();
        var seen = lists.read(CENG, DASHBOARD);

        assertEquals(
                List.of(
                        "DRAFTS 0 STUDENT",
                        "SUBMITTED 3 NOBODY",
                        "WITHDRAWN 0 NOBODY",
                        "APPLICATIONS_TO_DECIDE 0 COORDINATOR",
                        "APPLICATIONS_TO_DECIDE_AGAIN 1 COORDINATOR",
                        "APPROVED 1 NOBODY",
                        "APPROVED_IN_PART 0 NOBODY",
                        "DECLINED 1 NOBODY"),
                words(seen.get("counts")));
        assertEquals(
                List.of("OPEN", "CLOSE", "FREEZE", "PUBLISH", "WITHDRAWALS"),
                seen.get("milestones")
                        .valueStream()
                        .map(step -> step.get("code").asText())
                        .toList());
    }

    @Test
    void each_department_is_named_with_its_coordinators() {
        busy();
        season.world
                .ports
                .contacts()
                .signedIn(new Contact(
                        new Recipient.Staff("coordinator-EE"),
                        "Deniz Ak",
                        "",
                        Set.of("coordinator"),
                        Set.of("EE"),
                        season.clock.instant()));

        var departments = lists.read(PLAIN, DASHBOARD).get("departments");

        assertEquals(
                List.of("CENG []", "EE [\"Deniz Ak\"]"),
                departments
                        .valueStream()
                        .map(each -> each.get("department").asText() + " " + each.get("coordinators"))
                        .toList());
        assertEquals(
                "{\"code\":\"APPLICATIONS_TO_DECIDE\",\"department\":\"EE\",\"count\":2,\"waitsFor\":\"COORDINATOR\","
                        + "\"list\":\"/calls/OE-2024/application-list?decision=NEW&department=EE\"}",
                departments.at("/1/counts/0").toString());
    }

    @Test
    void milestones_say_what_is_done_what_is_next_and_what_is_late() {
        season.until(Stage.APPLIED);
        assertEquals(
                "OPEN DONE, CLOSE NEXT, FREEZE LATER, SEAL LATER, PLACE LATER, PUBLISH LATER, WITHDRAWALS LATER",
                milestones(PLAIN));
        season.until(Stage.FROZEN);
        season.clock.moveTo(Season.SCORING.plusSeconds(90));
        assertEquals(
                "OPEN DONE, CLOSE DONE, FREEZE DONE, SEAL OVERDUE, PLACE OVERDUE, PUBLISH LATER, WITHDRAWALS LATER",
                milestones(PLAIN));
        season.until(Stage.PUBLISHED);
        assertEquals(
                "OPEN DONE, CLOSE DONE, FREEZE DONE, SEAL DONE, PLACE DONE, PUBLISH DONE, WITHDRAWALS NEXT",
                milestones(PLAIN));
    }

    @Test
    void INV_21_a_coordinator_learns_nothing_of_a_run_before_its_publication() {
        season.until(Stage.REVIEWED);
        var before = lists.read(CENG, DASHBOARD).toString();
        var instant = season.clock.instant();
        season.until(Stage.PLACED);
        expect(200, season.portal.propose(season.run(), ",\"publishAt\":\"2024-01-05T09:00:00Z\""));
        season.clock.moveTo(instant);

        assertEquals(before, lists.read(CENG, DASHBOARD).toString());
    }

    @Test
    void a_person_is_shown_the_calls_they_work_on_with_what_waits_for_them() {
        busy();

        assertEquals(List.of(), me(Person.officer("officer-9")));
        assertEquals(List.of("OE-2024 [\"COORDINATOR\"] APPLICATIONS_TO_DECIDE_AGAIN 1 COORDINATOR"), me(CENG));
        assertEquals(
                List.of("OE-2024 [\"OFFICER\"] DOCUMENTS_TO_CHECK 2 OFFICER, MAILS_BOUNCED 1 OFFICER,"
                        + " MAILS_FAILED 1 OFFICER, MAILS_STUCK 1 OFFICER, IMPORTS_TO_DECIDE 1 OFFICER"),
                me(PLAIN));
        assertFalse(ask(Cast.ADA.person()).has("calls"));
        for (var person : List.of(PLAIN, CENG, BOTH)) {
            ask(person)
                    .at("/calls/0/toDo")
                    .forEach(count -> assertEquals(
                            count.get("count").asInt(),
                            lists.rows(person, count.get("list").asText()).size(),
                            count::toString));
        }
    }

    @Test
    void a_published_call_waits_for_nobodys_decision_and_a_cancelled_one_for_nothing() {
        season.until(Stage.PUBLISHED);
        assertEquals(List.of("OE-2024 [\"COORDINATOR\"] "), me(CENG));
        assertEquals(List.of("OE-2024 [\"OFFICER\"] "), me(PLAIN));
    }

    @Test
    void an_officer_is_shown_what_holds_up_the_result_until_it_is_published() {
        season.until(Stage.FROZEN);
        assertEquals(1, me(PLAIN).size());
        var blockers = json(expect(
                        200,
                        season.world.as(PLAIN).ask("GET /calls/{call}/seal-blockers", "call", Season.CALL.value())))
                .get("blockers");
        assertEquals(
                Optional.of("SEAL_BLOCKERS " + blockers.size() + " OFFICER"),
                todo(PLAIN).stream().filter(line -> line.startsWith("SEAL")).findFirst());
        season.until(Stage.PLACED);
        assertEquals(List.of("RESULT_TO_PROPOSE 1 OFFICER"), todo(PLAIN));
        expect(200, season.portal.propose(season.run(), ",\"publishAt\":\"2024-01-05T09:00:00Z\""));
        assertEquals(List.of(), todo(Portal.OFFICER));
        assertEquals(List.of("PUBLICATION_TO_APPROVE 1 OFFICER"), todo(PLAIN));
        expect(200, season.portal.approve(season.run()));
        assertEquals(List.of(), todo(PLAIN));
    }

    private List<String> todo(Person person) {
        return words(ask(person).at("/calls/0/toDo"));
    }

    private List<String> me(Person person) {
        return ask(person)
                .get("calls")
                .valueStream()
                .map(call -> call.get("call").asText() + " " + call.get("as") + " "
                        + String.join(", ", words(call.get("toDo"))))
                .toList();
    }

    private JsonNode ask(Person person) {
        return json(expect(200, season.world.as(person).ask("GET /me")));
    }

    private String milestones(Person reader) {
        return lists.read(reader, DASHBOARD)
                .get("milestones")
                .valueStream()
                .map(step -> step.get("code").asText() + " " + step.get("state").asText())
                .collect(Collectors.joining(", "));
    }

    private static List<JsonNode> counts(JsonNode dashboard) {
        return Stream.concat(
                        dashboard.get("counts").valueStream(),
                        dashboard
                                .get("departments")
                                .valueStream()
                                .flatMap(department -> department.get("counts").valueStream()))
                .toList();
    }

    private static List<String> words(JsonNode counts) {
        return counts.valueStream()
                .map(count -> count.get("code").asText() + " " + count.get("count") + " "
                        + count.get("waitsFor").asText())
                .toList();
    }
}
