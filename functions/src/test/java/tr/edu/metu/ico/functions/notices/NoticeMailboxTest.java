package tr.edu.metu.ico.functions.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.grants.PublishedCall.placed;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.grants.GrantActions;
import tr.edu.metu.ico.functions.grants.PublishedCall;
import tr.edu.metu.ico.functions.notices.texts.NoticeTexts;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.ExamDefinition;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.outbox.OutboxRow.Kind;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.site.SiteAddress;

/** From an act through the API to the mailbox and the person's messages: the same text, once, and never what was decided. */
class NoticeMailboxTest {

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM);
    private final Postbag mailbox = new Postbag();

    private static void loggedIn(World world, Recipient person) {
        var mail = person.id() + "@example.edu";
        world.ports
                .contacts()
                .signedIn(new Contact(person, "", mail, Set.of("student"), Set.of(), world.clock.instant()));
    }

    /** The stream follows the trail, and everything is sent that is due a quarter of an hour later. */
    private void sent(World world, CallId call) {
        new NoticeDesk(world, call).follow();
        world.clock.advance(Duration.ofMinutes(15));
        var texts = new NoticeTexts(world.freshParts(), SiteAddress.of("https://site.example"));
        new SendNoticesHandler(world.freshParts(), texts, Optional.of(mailbox), BigDecimal.valueOf(1000))
                .handleRequest(new MilestoneEvent(), null);
    }

    /** Who got a mail of this kind; each got one, and reads its text under the messages. */
    private List<String> readers(World world, Kind kind, String says, Person... readers) {
        var mails = mailbox.accepted().stream()
                .filter(mail -> mail.notice().kind() == kind)
                .toList();
        var read = List.of(readers).stream()
                .flatMap(reader -> messages(world, reader, kind).stream())
                .toList();
        assertEquals(
                mails.stream().map(mail -> mail.text().plain()).sorted().toList(),
                read.stream().sorted().toList());
        assertTrue(read.stream().allMatch(text -> text.contains(says)), read.toString());
        return mails.stream().map(mail -> mail.address()).sorted().toList();
    }

    private static List<String> messages(World world, Person reader, Kind kind) {
        return StreamSupport.stream(
                        json(expect(200, world.as(reader).ask("GET /me/messages")))
                                .get("messages")
                                .spliterator(),
                        false)
                .filter(message -> message.get("kind").asText().equals(kind.name()))
                .filter(message -> message.get("mailed").asBoolean())
                .map((JsonNode message) -> message.get("text").asText())
                .toList();
    }

    @Test
    void the_decision_of_the_department_reaches_the_student_who_reads_the_reason_in_the_portal() {
        season.until(Stage.FROZEN);
        loggedIn(season.world, Recipient.of(Cast.ADA.student()));
        expect(200, season.portal.review(Cast.ADA, "DECLINED", Optional.of("no matching courses"), 1, 0));

        sent(season.world, CALL);

        assertEquals(
                List.of(Cast.ADA.number + "@example.edu"),
                readers(
                        season.world,
                        Kind.COORDINATOR_DECISION,
                        "https://site.example/en/portal?page=status&call=OE-2024",
                        Cast.ADA.person()));
        assertTrue(mailbox.accepted().stream().noneMatch(mail -> mail.html().contains("no matching courses")));
    }

    @Test
    void a_ruling_on_a_petition_reaches_the_student_without_saying_what_it_is() {
        missedTheExam();
        loggedIn(season.world, Recipient.of(Cast.CEM.student()));
        ask(Cast.CEM.person(), "petitions", "{\"kind\":\"EXAM_ABSENCE\",\"reason\":\"a fever\"}");
        ask(Portal.OFFICER, "rulings", "{\"kind\":\"EXAM_ABSENCE\",\"accepted\":true,\"reason\":\"a report\"}");

        sent(season.world, CALL);

        assertEquals(
                List.of(Cast.CEM.number + "@example.edu"),
                readers(
                        season.world,
                        Kind.PETITION_RULED,
                        "Read the decision and its reason in your application.",
                        Cast.CEM.person()));
        assertTrue(mailbox.accepted().stream()
                .noneMatch(mail -> mail.html().contains("fever") || mail.html().contains("a report")));
    }

    private void missedTheExam() {
        expect(200, season.portal.announce(ExamDefinition.text()));
        season.without(Stage.ANNOUNCED).until(Stage.OPENED);
        var content = Cast.CEM.content().replace("\"RECORD\"", "\"EXAM\"");
        expect(201, season.portal.submit(Cast.CEM, 0, "exam-cem", content, OPENS));
        season.without(Stage.APPLIED).until(Stage.FROZEN);
        season.clock.moveTo(Instant.parse("2023-12-10T09:00:00Z"));
        var results = "student_number,exam,exam_date,attended,score,excuse,reason\n" + Cast.CEM.number
                + ",EPEEP,2023-12-09,no,,,\n";
        season.importFile(ImportKind.EXAM_RESULTS, results.getBytes(UTF_8));
    }

    private void ask(Person person, String what, String body) {
        expect(
                201,
                season.world
                        .as(person)
                        .ifMatch(0)
                        .body(body)
                        .ask(
                                "POST /calls/{call}/applications/{student}/" + what,
                                "call",
                                "OE-2024",
                                "student",
                                Cast.CEM.number));
    }

    @Test
    void a_grant_that_is_passed_on_reaches_the_new_holder_only() {
        var icm = new CallId("ICM-2024");
        var world = World.inMemory(new TestClock("2024-01-10T09:00:00Z"));
        PublishedCall.publish(
                world.ports,
                icm.value(),
                List.of(
                        placed(PublishedCall.ADA, "TN-SFAX", Why.WITHIN_QUOTA, 1),
                        placed(PublishedCall.BORA, "TN-TUNIS", Why.QUOTA_USED_UP, 2)));
        List.of(PublishedCall.ADA, PublishedCall.BORA).forEach(student -> loggedIn(world, Recipient.of(student)));
        GrantActions.withdraw(world.ports, PublishedCall.ADA);
        assertEquals(
                2,
                GrantActions.passOn(world, PublishedCall.ADA, PublishedCall.BORA, "[]")
                                .status()
                        / 100);

        sent(world, icm);

        assertEquals(
                List.of(PublishedCall.BORA + "@example.edu"),
                readers(
                        world,
                        Kind.GRANT_PASSED_ON,
                        "made a decision on a grant in",
                        Person.student(PublishedCall.BORA.value()),
                        Person.student(PublishedCall.ADA.value())));
    }

    @Test
    void findings_of_the_gate_reach_the_officers_of_the_call() {
        season.until(Stage.PUBLISHED);
        List.of("officer-1", "officer-3").forEach(id -> loggedIn(season.world, new Recipient.Staff(id)));
        var reason = "{\"reason\":\"Tokyo has no place\",\"objections\":[]}";
        expect(200, season.world.as(Portal.OFFICER).body(reason).ask("POST /calls/{call}/erratum", "call", "OE-2024"));
        season.importFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(0));
        List.of(Milestone.PLACE, Milestone.SEAL, Milestone.PLACE)
                .forEach(milestone -> season.world.alarm(milestone, CALL));

        sent(season.world, CALL);

        assertEquals(
                List.of("officer-1@example.edu", "officer-3@example.edu"),
                readers(
                        season.world,
                        Kind.GATE_FINDINGS,
                        "findings need an answer before the run can be proposed for publication.",
                        Portal.OFFICER,
                        Portal.SECOND_OFFICER));
    }

    @Test
    void a_proposal_reaches_only_the_officer_who_is_asked_to_approve_it() {
        season.until(Stage.PLACED);
        List.of("officer-1", "officer-3").forEach(id -> loggedIn(season.world, new Recipient.Staff(id)));
        expect(200, season.portal.propose(season.run(), ",\"publishAt\":\"2024-01-05T09:00:00Z\""));

        sent(season.world, CALL);

        assertEquals(
                List.of("officer-3@example.edu"),
                readers(
                        season.world,
                        Kind.PUBLICATION_PROPOSED,
                        "https://site.example/en/portal?page=staff&view=runs&call=OE-2024",
                        Portal.SECOND_OFFICER));
    }

    @Test
    void an_approved_proposal_no_longer_asks_for_an_approval() {
        season.until(Stage.PLACED);
        loggedIn(season.world, new Recipient.Staff("officer-3"));
        expect(200, season.portal.propose(season.run(), ",\"publishAt\":\"2024-01-05T09:00:00Z\""));
        expect(200, season.portal.approve(season.run()));

        sent(season.world, CALL);

        assertEquals(List.of(), mailbox.accepted());
    }
}
