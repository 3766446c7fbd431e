package tr.edu.metu.ico.functions.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tr.edu.metu.ico.functions.notices.PostOffice.ADA;
import static tr.edu.metu.ico.functions.notices.PostOffice.BORA;
import static tr.edu.metu.ico.functions.notices.PostOffice.CALL;
import static tr.edu.metu.ico.outbox.OutboxRow.Kind.RECEIPT;
import static tr.edu.metu.ico.outbox.OutboxRow.Kind.RESULT_AVAILABLE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.mail.NoticeTags;
import tr.edu.metu.ico.outbox.Delivery.State;
import tr.edu.metu.ico.outbox.Mailer.Outcome;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.outbox.Recipient;

/** What the mail service reports about mails, as it reports it: late, twice, in any order and in great numbers. */
class MailEventsTest {

    private static final NoticeId NOTICE = new NoticeId(CALL, ADA, RECEIPT, "1");

    private final PostOffice post = new PostOffice();
    private final RecordMailReport record = new RecordMailReport(post.deliveries, post.contacts, post.clock());

    @BeforeEach
    void a_notice_was_mailed() {
        post.loggedIn(ADA, "Ada Işık", "ada@example.edu").put(ADA, RECEIPT, "1").turn();
    }

    @Test
    void a_bounced_mail_is_marked_and_its_address_not_written_to_again() {
        report(event("Bounce", NOTICE, "Ada@example.edu", "Permanent"));
        post.put(ADA, RECEIPT, "2").turn();

        assertEquals(State.BOUNCED, post.delivery(ADA, RECEIPT, "1").state());
        assertEquals(
                Optional.of("ADDRESS_REFUSED"), post.delivery(ADA, RECEIPT, "2").reason());
    }

    @Test
    void a_full_mailbox_fails_this_mail_only() {
        report(event("Bounce", NOTICE, "ada@example.edu", "Transient"));
        post.put(ADA, RECEIPT, "2").turn();

        assertEquals(State.FAILED, post.delivery(ADA, RECEIPT, "1").state());
        assertEquals(
                Optional.of("NOT_DELIVERED"), post.delivery(ADA, RECEIPT, "1").reason());
        assertEquals(State.SENT, post.delivery(ADA, RECEIPT, "2").state());
    }

    @Test
    void a_person_who_reports_our_mails_as_unwanted_gets_no_more() {
        report(event("Complaint", NOTICE, "ada@example.edu", ""));
        post.put(ADA, RECEIPT, "2").turn();

        assertEquals(State.COMPLAINED, post.delivery(ADA, RECEIPT, "1").state());
        assertEquals(
                Optional.of("ADDRESS_REFUSED"), post.delivery(ADA, RECEIPT, "2").reason());
    }

    @Test
    void a_bounce_of_an_address_that_the_person_no_longer_has_stops_nothing() {
        post.loggedIn(ADA, "Ada Işık", "isik@example.edu");

        report(event("Bounce", NOTICE, "ada@example.edu", "Permanent"));
        post.put(ADA, RECEIPT, "2").turn();

        assertEquals(State.SENT, post.delivery(ADA, RECEIPT, "2").state());
    }

    @Test
    void a_report_about_a_mail_whose_sender_died_shows_that_it_had_left() {
        post.postbag.answers(new Outcome.Unknown("TIMEOUT"));
        post.put(ADA, RECEIPT, "2").turn();
        assertEquals(State.CLAIMED, post.delivery(ADA, RECEIPT, "2").state());

        report(event("Delivery", new NoticeId(CALL, ADA, RECEIPT, "2"), "ada@example.edu", ""));

        assertEquals(State.SENT, post.delivery(ADA, RECEIPT, "2").state());
    }

    @Test
    void reports_that_come_late_twice_or_for_a_notice_that_is_sent_again_change_nothing() {
        report(event("Bounce", NOTICE, "ada@example.edu", "Permanent"));
        var bounced = post.delivery(ADA, RECEIPT, "1");

        report(event("Bounce", NOTICE, "ada@example.edu", "Permanent"));
        report(event("Delivery", NOTICE, "ada@example.edu", ""));
        assertEquals(bounced, post.delivery(ADA, RECEIPT, "1"));

        var seen = post.deliveries.find(NOTICE).orElseThrow();
        post.deliveries.replace(seen, bounced.again(PostOffice.START, PostOffice.START));
        report(event("Bounce", NOTICE, "ada@example.edu", "Permanent"));
        assertEquals(State.WAITING, post.delivery(ADA, RECEIPT, "1").state());
    }

    @Test
    void a_storm_of_bounces_marks_each_notice_once() {
        var people = IntStream.range(0, 300)
                .mapToObj(number -> Recipient.of("student:%07d".formatted(1_000_000 + number)))
                .toList();
        people.forEach(person -> post.loggedIn(person, "Ada", "x@example.edu").put(person, RESULT_AVAILABLE, "1"));
        post.turn();

        IntStream.range(0, 3)
                .forEach(_ -> people.parallelStream()
                        .forEach(person -> report(event(
                                "Bounce",
                                new NoticeId(CALL, person, RESULT_AVAILABLE, "1"),
                                "x@example.edu",
                                "Permanent"))));

        assertEquals(Map.of(State.SENT, 1, State.BOUNCED, 300), post.counts());
    }

    @Test
    void a_report_about_a_mail_of_somebody_else_or_an_unknown_notice_is_passed_over() {
        report(Map.of(
                "detail", Map.of("eventType", "Delivery", "mail", Map.of("destination", List.of("x@example.edu")))));
        report(event("Bounce", new NoticeId(CALL, BORA, RECEIPT, "77"), "x@example.edu", "Permanent"));

        assertEquals(Map.of(State.SENT, 1), post.counts());
    }

    @Test
    void an_event_that_is_no_report_is_refused_so_that_it_is_seen() {
        assertThrows(IllegalArgumentException.class, () -> report(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> report(event("Open", NOTICE, "x@example.edu", "")));
    }

    private void report(Map<String, Object> event) {
        record.record(MailReport.of(event));
    }

    /** As SES writes it to the event bus. */
    private static Map<String, Object> event(String type, NoticeId notice, String address, String bounceType) {
        var tags = NoticeTags.of(notice).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, tag -> List.of(tag.getValue())));
        var detail = new HashMap<String, Object>();
        detail.put("eventType", type);
        detail.put("mail", Map.of("destination", List.of(address), "tags", tags, "messageId", "0100"));
        if (type.equals("Bounce")) {
            detail.put(
                    "bounce",
                    Map.of("bounceType", bounceType, "bouncedRecipients", List.of(Map.of("emailAddress", address))));
        }
        if (type.equals("Complaint")) {
            detail.put("complaint", Map.of("complainedRecipients", List.of(Map.of("emailAddress", address))));
        }
        return Map.of("source", "aws.ses", "detail", detail);
    }
}
