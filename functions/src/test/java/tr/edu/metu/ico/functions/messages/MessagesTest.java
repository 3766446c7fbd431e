package tr.edu.metu.ico.functions.messages;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.notices.SendNoticesHandler;
import tr.edu.metu.ico.functions.notices.texts.Composed;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.mail.MailText;
import tr.edu.metu.ico.outbox.Mailer;
import tr.edu.metu.ico.outbox.Mailer.Outcome;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;

/** Every notice is also a message to its person, and officers see what became of the mails and decide. */
class MessagesTest {

    private static final CallId CALL = new CallId(Story.CALL);
    private static final Recipient TO_ADA = Recipient.of(new StudentNumber(Story.ADA_NUMBER));
    private static final Recipient TO_BORA = Recipient.of(new StudentNumber(Story.BORA_NUMBER));
    private static final String MESSAGES = "GET /calls/{call}/applications/{student}/messages";
    private static final String NOTICES = "GET /calls/{call}/notices";

    private final Story story = new Story().announced();
    private final List<String> mailed = Collections.synchronizedList(new ArrayList<>());
    private Outcome answer = new Outcome.Accepted();

    @BeforeEach
    void ada_and_bora_have_logged_in() {
        for (var person : List.of(TO_ADA, TO_BORA)) {
            story.world
                    .ports
                    .contacts()
                    .signedIn(new Contact(
                            person,
                            "Ada",
                            person.text().substring(8) + "@example.edu",
                            Set.of("student"),
                            Set.of(),
                            now()));
        }
    }

    @Test
    void a_student_reads_what_was_mailed_newest_first_and_nobody_else_s() {
        put(TO_ADA, OutboxRow.Kind.RECEIPT, "1");
        put(TO_BORA, OutboxRow.Kind.RECEIPT, "1");
        story.clock.advance(Duration.ofMinutes(5));
        put(TO_ADA, OutboxRow.Kind.DOCUMENT_VERDICT, "1");
        send();

        var messages = ask(Story.ADA, "GET /me/messages").get("messages");

        assertEquals(List.of("DOCUMENT_VERDICT", "RECEIPT"), texts(messages, "kind"));
        assertEquals(List.of("true", "true"), texts(messages, "mailed"));
        assertEquals(List.of("Merhaba. Hello.", "Merhaba. Hello."), texts(messages, "text"));
        assertEquals(
                messages,
                Answers.json(Answers.ok(story.world.as(Story.ADA).ask(MESSAGES, Story.path(Story.ADA_NUMBER))))
                        .get("messages"));
        assertEquals(
                404,
                story.world
                        .as(Story.BORA)
                        .ask(MESSAGES, Story.path(Story.ADA_NUMBER))
                        .status());
    }

    @Test
    void a_message_is_there_although_its_mail_failed() {
        answer = new Outcome.Refused("REJECTED");
        put(TO_ADA, OutboxRow.Kind.RECEIPT, "1");
        send();

        assertEquals(List.of("false"), texts(ask(Story.ADA, "GET /me/messages").get("messages"), "mailed"));
    }

    @Test
    void an_officer_lists_what_was_written_to_one_student_whatever_became_of_it() {
        answer = new Outcome.Refused("REJECTED");
        put(TO_ADA, OutboxRow.Kind.RECEIPT, "1");
        put(TO_BORA, OutboxRow.Kind.RECEIPT, "1");
        send();
        story.clock.advance(Duration.ofMinutes(5));
        put(TO_ADA, OutboxRow.Kind.DOCUMENT_VERDICT, "1");

        var notices = Answers.json(Answers.ok(story.world
                        .as(Story.OFFICER)
                        .query("student", Story.ADA_NUMBER)
                        .ask("GET /calls/{call}/notices", "call", Story.CALL)))
                .get("notices");

        assertEquals(List.of("DOCUMENT_VERDICT", "RECEIPT"), texts(notices, "kind"));
        assertEquals(List.of("WAITING", "FAILED"), texts(notices, "state"));
        assertEquals(List.of(Story.ADA_NUMBER, Story.ADA_NUMBER), texts(notices, "student"));
    }

    @Test
    void many_messages_come_page_by_page() {
        IntStream.range(0, 120).forEach(number -> put(TO_ADA, OutboxRow.Kind.RECEIPT, "v" + number));
        send();

        var subjects = new ArrayList<String>();
        Optional<String> cursor = Optional.empty();
        do {
            var request = story.world.as(Story.ADA);
            cursor.ifPresent(text -> request.query("cursor", text));
            var page = Answers.json(Answers.ok(request.ask("GET /me/messages")));
            assertTrue(page.get("messages").size() <= 50);
            subjects.addAll(texts(page.get("messages"), "subject"));
            cursor = Optional.ofNullable(page.get("next")).map(JsonNode::asText);
        } while (cursor.isPresent());

        assertEquals(120, subjects.stream().distinct().count());
        assertEquals(120, subjects.size());
    }

    @Test
    void a_cursor_that_no_page_gave_is_refused() {
        assertEquals(
                400,
                story.world
                        .as(Story.ADA)
                        .query("cursor", "x")
                        .ask("GET /me/messages")
                        .status());
    }

    @Test
    void a_cursor_of_another_state_is_refused() {
        var ofSent = Base64.getUrlEncoder().encodeToString("student:2500001#RECEIPT#1".getBytes(US_ASCII));

        var answer = story.world
                .as(Story.OFFICER)
                .query("state", "FAILED")
                .query("cursor", ofSent)
                .ask(NOTICES, "call", Story.CALL);

        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("cursor must be"), answer.body());
    }

    @Test
    void a_stuck_notice_is_sent_again_only_because_an_officer_says_so() {
        answer = new Outcome.Unknown("TIMEOUT");
        put(TO_ADA, OutboxRow.Kind.RECEIPT, "1");
        send();
        assertEquals(List.of(), texts(listed("STUCK"), "state"));
        assertEquals(409, decide("again", listed("CLAIMED").get(0)));

        story.clock.advance(Duration.ofMinutes(16));
        answer = new Outcome.Accepted();
        send();
        assertEquals(List.of(), mailed);
        var counts = Answers.json(
                Answers.ok(story.world.as(Story.OFFICER).ask("GET /calls/{call}/notice-counts", "call", Story.CALL)));
        assertEquals("{\"counts\":{\"STUCK\":1}}", counts.toString());

        var stuck = listed("STUCK").get(0);
        assertEquals(200, decide("again", stuck));
        assertEquals(412, decide("again", stuck));
        send();

        assertEquals(List.of(Story.ADA_NUMBER + "@example.edu"), mailed);
        assertEquals(List.of(Story.ADA_NUMBER), texts(listed("SENT"), "student"));
    }

    @Test
    void a_closed_notice_is_not_sent_and_stays_a_message() {
        answer = new Outcome.Refused("REJECTED");
        put(TO_ADA, OutboxRow.Kind.RECEIPT, "1");
        send();
        answer = new Outcome.Accepted();

        assertEquals(200, decide("closure", listed("FAILED").get(0)));
        story.clock.advance(Duration.ofMinutes(16));
        send();

        assertEquals(List.of(), mailed);
        assertEquals(List.of("CLOSED"), texts(listed("CLOSED"), "state"));
        assertEquals(1, ask(Story.ADA, "GET /me/messages").get("messages").size());
    }

    @Test
    void a_notice_that_was_sent_or_does_not_exist_cannot_be_decided_on() {
        put(TO_ADA, OutboxRow.Kind.RECEIPT, "1");
        send();

        assertEquals(409, decide("again", listed("SENT").get(0)));
        assertEquals(
                404,
                story.world
                        .as(Story.OFFICER)
                        .ifMatch(0)
                        .ask("POST /calls/{call}/notices/{notice}/again", "call", Story.CALL, "notice", "nothing")
                        .status());
    }

    private int decide(String how, JsonNode notice) {
        return story.world
                .as(Story.OFFICER)
                .ifMatch(notice.get("version").asLong())
                .ask(
                        "POST /calls/{call}/notices/{notice}/" + how,
                        "call",
                        Story.CALL,
                        "notice",
                        notice.get("notice").asText())
                .status();
    }

    private JsonNode listed(String state) {
        return Answers.json(Answers.ok(
                        story.world.as(Story.OFFICER).query("state", state).ask(NOTICES, "call", Story.CALL)))
                .get("notices");
    }

    private JsonNode ask(Person person, String route) {
        return Answers.json(Answers.ok(story.world.as(person).ask(route)));
    }

    private void put(Recipient to, OutboxRow.Kind kind, String subject) {
        story.world.ports.outbox().put(List.of(new OutboxRow(CALL, to, kind, subject, now(), now(), new TreeMap<>())));
    }

    private void send() {
        Mailer mailer = mail -> {
            if (answer instanceof Outcome.Accepted) {
                mailed.add(mail.address());
            }
            return answer;
        };
        new SendNoticesHandler(
                        story.world.freshParts(),
                        (row, _) -> new Composed.Mail(
                                new MailText(row.kind() + " " + row.subject(), "Merhaba. Hello.", "<p>Merhaba.</p>")),
                        Optional.of(mailer),
                        BigDecimal.valueOf(1000))
                .handleRequest(new MilestoneEvent(), null);
    }

    private Instant now() {
        return story.clock.instant();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get(field).asText())
                .toList();
    }
}
