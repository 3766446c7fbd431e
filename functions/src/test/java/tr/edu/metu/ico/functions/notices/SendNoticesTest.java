package tr.edu.metu.ico.functions.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.notices.PostOffice.ADA;
import static tr.edu.metu.ico.functions.notices.PostOffice.BORA;
import static tr.edu.metu.ico.functions.notices.PostOffice.OFFICER;
import static tr.edu.metu.ico.functions.notices.PostOffice.START;
import static tr.edu.metu.ico.outbox.OutboxRow.Kind.IMPORT_FINISHED;
import static tr.edu.metu.ico.outbox.OutboxRow.Kind.RECEIPT;
import static tr.edu.metu.ico.outbox.OutboxRow.Kind.RESULT_AVAILABLE;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.adapters.dynamo.DynamoDeliveries;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.adapters.memory.Killed;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.functions.notices.texts.Composed;
import tr.edu.metu.ico.mail.MailText;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.Delivery.State;
import tr.edu.metu.ico.outbox.Mailer.Outcome;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contacts;

/** From the row of the outbox to the mail: each person gets each notice once (INV-28). */
class SendNoticesTest {

    private final PostOffice post = new PostOffice()
            .loggedIn(ADA, "Ada Işık", "ada@example.edu")
            .loggedIn(BORA, "Bora Işık", "bora@example.edu");

    @Test
    void each_person_gets_each_notice_once_however_often_it_arises_and_the_sender_runs() {
        IntStream.range(0, 3).forEach(_ -> {
            post.put(ADA, RECEIPT, "1")
                    .put(ADA, RECEIPT, "2")
                    .put(BORA, RECEIPT, "1")
                    .put(ADA, RESULT_AVAILABLE, "1");
            post.turn();
            post.pass(Duration.ofMinutes(1));
        });

        assertEquals(
                List.of(
                        "ada@example.edu RECEIPT 1",
                        "ada@example.edu RECEIPT 2",
                        "ada@example.edu RESULT_AVAILABLE 1",
                        "bora@example.edu RECEIPT 1"),
                post.postbag.lines());
        assertEquals(Map.of(State.SENT, 4), post.counts());
    }

    @Test
    void a_person_with_two_roles_gets_what_concerns_each_of_them() {
        post.loggedIn(OFFICER, "Ada Işık", "ada@example.edu");
        post.put(ADA, RECEIPT, "1").put(OFFICER, IMPORT_FINISHED, "1");

        post.turn();

        assertEquals(List.of("ada@example.edu IMPORT_FINISHED 1", "ada@example.edu RECEIPT 1"), post.postbag.lines());
    }

    @Test
    void two_students_of_one_name_get_their_own_mail() {
        var third = Recipient.of("student:2500003");
        post.loggedIn(third, "Ada Işık", "ada.isik@example.edu");
        post.put(ADA, RECEIPT, "1").put(third, RECEIPT, "9");

        post.turn();

        assertEquals(List.of("ada.isik@example.edu RECEIPT 9", "ada@example.edu RECEIPT 1"), post.postbag.lines());
    }

    @Test
    void what_a_notice_says_is_kept_as_a_message() {
        post.put(ADA, RECEIPT, "1");

        post.turn();

        assertEquals(
                Optional.of(new Delivery.Text("RECEIPT 1", "Merhaba. Hello.")),
                post.delivery(ADA, RECEIPT, "1").text());
    }

    @Test
    void a_notice_is_not_sent_before_it_is_due_nor_before_its_change_is_in_force() {
        post.composer = (row, now) -> now.isBefore(START.plusSeconds(600))
                ? new Composed.NotNow(START.plusSeconds(600))
                : new Composed.Mail(new MailText("s", "p", "h"));
        post.put(ADA, RECEIPT, "1");

        post.turn();
        assertEquals(State.WAITING, post.delivery(ADA, RECEIPT, "1").state());
        assertEquals(START.plusSeconds(600), post.delivery(ADA, RECEIPT, "1").dueAt());
        post.pass(Duration.ofSeconds(600));
        post.turn();

        assertEquals(List.of("ada@example.edu RECEIPT 1"), post.postbag.lines());
    }

    @Test
    void a_notice_that_was_overtaken_is_never_sent_and_says_why() {
        post.composer = (_, _) -> new Composed.Overtaken("WITHDRAWN");
        post.put(ADA, RECEIPT, "1");

        post.turn();

        assertEquals(List.of(), post.postbag.lines());
        assertEquals(Optional.of("WITHDRAWN"), post.delivery(ADA, RECEIPT, "1").reason());
        assertEquals(State.OVERTAKEN, post.delivery(ADA, RECEIPT, "1").state());
    }

    @Test
    void a_person_without_an_address_reads_the_message_and_the_office_sees_that_no_mail_went() {
        var unknown = Recipient.of("student:2500009");
        post.loggedIn(BORA, "Bora Işık", "");
        post.put(unknown, RECEIPT, "1").put(BORA, RECEIPT, "1");

        post.turn();

        for (var person : List.of(unknown, BORA)) {
            var delivery = post.delivery(person, RECEIPT, "1");
            assertEquals(Optional.of("NO_ADDRESS"), delivery.reason());
            assertEquals(State.FAILED, delivery.state());
            assertTrue(delivery.text().isPresent());
        }
    }

    @Test
    void a_refused_address_is_not_written_to_until_the_person_logs_in_with_another() {
        post.contacts.refused(new Contacts.Refused(ADA, "ada@example.edu", START));
        post.put(ADA, RECEIPT, "1");
        post.turn();
        assertEquals(
                Optional.of("ADDRESS_REFUSED"), post.delivery(ADA, RECEIPT, "1").reason());

        post.loggedIn(ADA, "Ada Işık", "ada@example.edu").put(ADA, RECEIPT, "2").turn();
        post.loggedIn(ADA, "Ada Işık", "isik@example.edu")
                .put(ADA, RECEIPT, "3")
                .turn();

        assertEquals(List.of("isik@example.edu RECEIPT 3"), post.postbag.lines());
    }

    @Test
    void without_a_mail_domain_nothing_is_sent_and_every_notice_is_a_message() {
        post.mailer = Optional.empty();
        post.put(ADA, RECEIPT, "1").put(Recipient.of("student:2500009"), RECEIPT, "1");

        post.turn();

        assertEquals(Map.of(State.NOT_MAILED, 2), post.counts());
        assertTrue(post.delivery(ADA, RECEIPT, "1").text().isPresent());
    }

    @Test
    void a_throttled_mail_waits_and_the_others_go_on_more_slowly() {
        post.postbag.answers(new Outcome.Busy());
        post.postbag.answers(new Outcome.Busy());
        post.put(ADA, RECEIPT, "1").put(ADA, RECEIPT, "2").put(ADA, RECEIPT, "3");

        post.turn();
        assertEquals(List.of("ada@example.edu RECEIPT 3"), post.postbag.lines());
        // one second after the first answer, two after the second
        assertEquals(START.plusSeconds(3), post.clock().instant());
        post.pass(Duration.ofMinutes(1));
        post.turn();

        assertEquals(
                List.of("ada@example.edu RECEIPT 1", "ada@example.edu RECEIPT 2", "ada@example.edu RECEIPT 3"),
                post.postbag.lines());
    }

    @Test
    void while_the_mail_service_is_closed_notices_become_messages_and_their_mails_wait() {
        post.postbag.answers(new Outcome.Closed("SENDING_PAUSED"));
        post.put(ADA, RECEIPT, "1").put(BORA, RECEIPT, "1");

        post.turn();
        assertEquals(List.of(), post.postbag.lines());
        assertEquals(Map.of(State.WAITING, 2), post.counts());
        assertTrue(post.delivery(BORA, RECEIPT, "1").text().isPresent());
        post.pass(Duration.ofMinutes(15));
        post.turn();

        assertEquals(List.of("ada@example.edu RECEIPT 1", "bora@example.edu RECEIPT 1"), post.postbag.lines());
    }

    @Test
    void a_refused_mail_fails_alone() {
        post.postbag.answers(new Outcome.Refused("REJECTED"));
        post.put(ADA, RECEIPT, "1").put(BORA, RECEIPT, "1");

        post.turn();

        assertEquals(Map.of(State.FAILED, 1, State.SENT, 1), post.counts());
    }

    @Test
    void a_notice_that_cannot_be_composed_holds_up_no_other_and_is_tried_later() {
        var composes = post.composer;
        post.composer = (row, now) -> {
            if (row.to().equals(ADA)) {
                throw new IllegalStateException("damaged");
            }
            return composes.compose(row, now);
        };
        post.put(ADA, RECEIPT, "1").put(BORA, RECEIPT, "1");

        post.turn();

        assertEquals(List.of("bora@example.edu RECEIPT 1"), post.postbag.lines());
        assertEquals(
                START.plus(Duration.ofMinutes(15)),
                post.delivery(ADA, RECEIPT, "1").dueAt());
    }

    @Test
    void a_mail_without_an_answer_is_never_sent_again_by_itself() {
        post.postbag.answers(new Outcome.Unknown("TIMEOUT"));
        post.put(ADA, RECEIPT, "1");

        IntStream.range(0, 30).forEach(_ -> {
            post.turn();
            post.pass(Duration.ofMinutes(1));
        });

        assertEquals(List.of(), post.postbag.lines());
        assertTrue(post.delivery(ADA, RECEIPT, "1").stuck(post.clock().instant()));
    }

    @Test
    void only_one_sender_is_at_work() {
        post.put(ADA, RECEIPT, "1");
        post.deliveries.lease("another", START, START.plusSeconds(120));

        assertEquals(Map.of(), post.turn());
        post.pass(Duration.ofSeconds(120));

        assertEquals(Map.of(State.SENT, 1), post.turn());
    }

    @Test
    void a_sender_that_was_held_up_until_another_one_began_sends_nothing_more() {
        post.put(ADA, RECEIPT, "1").put(BORA, RECEIPT, "1");
        post.postbag.meanwhile(
                () -> {
                    post.pass(Duration.ofMinutes(3));
                    post.deliveries.lease("another", post.clock().instant(), START.plusSeconds(3600));
                },
                () -> {});

        assertEquals(Map.of(State.SENT, 1), post.turn());
        assertEquals(Map.of(State.SENT, 1, State.WAITING, 1), post.counts());
    }

    @Test
    void a_turn_ends_when_none_of_the_mails_under_way_is_left() {
        IntStream.range(0, 20).forEach(n -> post.put(ADA, RECEIPT, "v" + n));
        var pace = new Pace(BigDecimal.valueOf(10_000), System::nanoTime, _ -> {});
        var deliver = new DeliverNotice(post.deliveries, post.contacts, post.composer, post.mailer, pace, post.clock());
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var ended = new SendNotices(post.deliveries, deliver, post.clock(), workers, 4)
                    .run("sender", START.plusSeconds(60));

            assertEquals(Map.of(State.SENT, 20), ended);
        }
    }

    @Test
    void two_senders_that_both_read_the_notice_send_it_once() {
        post.put(ADA, RECEIPT, "1");
        var seen = post.deliveries.due(START).toList().getFirst();
        var pace = new Pace(BigDecimal.TEN, () -> 0, post::pass);
        var first = new DeliverNotice(post.deliveries, post.contacts, post.composer, post.mailer, pace, post.clock());
        var second = new DeliverNotice(
                new DynamoDeliveries(post.table), post.contacts, post.composer, post.mailer, pace, post.clock());

        first.deliver(seen);
        second.deliver(seen);

        assertEquals(List.of("ada@example.edu RECEIPT 1"), post.postbag.lines());
    }

    /** Wherever the sender dies, nobody gets a mail twice, and a mail that may have left waits for an officer. */
    @Test
    void a_sender_that_dies_at_any_point_sends_nothing_twice() {
        int calls = Seam.callsOf(seam -> new Deaths(seam, stocked()).play());
        assertTrue(calls > 10);

        for (int n = 1; n <= calls; n++) {
            new Deaths(Seam.killedBefore(n), stocked()).play().check();
            new Deaths(Seam.killedAfter(n), stocked()).play().check();
        }
    }

    @Test
    void a_sender_that_dies_before_or_after_the_mail_service_took_the_mail_leaves_it_to_an_officer() {
        for (boolean accepted : List.of(false, true)) {
            var office =
                    new PostOffice().loggedIn(ADA, "Ada", "ada@example.edu").put(ADA, RECEIPT, "1");
            Runnable death = () -> {
                throw new Killed(1, "at the mail service");
            };
            office.postbag.meanwhile(accepted ? () -> {} : death, accepted ? death : () -> {});

            office.turn();
            office.postbag.meanwhile(() -> {}, () -> {});
            office.pass(Duration.ofMinutes(16));
            office.turn();

            assertEquals(accepted ? 1 : 0, office.postbag.lines().size());
            assertTrue(office.delivery(ADA, RECEIPT, "1").stuck(office.clock().instant()));
        }
    }

    private static InMemoryTable stocked() {
        var table = new InMemoryTable(100, false);
        new PostOffice(table)
                .loggedIn(ADA, "Ada", "ada@example.edu")
                .loggedIn(BORA, "Bora", "bora@example.edu")
                .put(ADA, RECEIPT, "1")
                .put(BORA, RECEIPT, "1");
        return table;
    }

    /** A sender over a table on which it dies, and later senders over the same items. */
    private static final class Deaths {
        private final Table dying;
        private final PostOffice office;

        Deaths(Seam death, Table table) {
            dying = death.table(table);
            office = new PostOffice(table);
        }

        Deaths play() {
            try {
                office.turn(dying, BigDecimal.TEN);
            } catch (Killed died) {
                // the worker is gone; what it wrote is there
            }
            IntStream.range(0, 20).forEach(_ -> {
                office.pass(Duration.ofMinutes(1));
                office.turn();
            });
            return this;
        }

        void check() {
            var mails = office.postbag.lines();
            assertEquals(mails.stream().distinct().toList(), mails);
            for (var person : List.of(ADA, BORA)) {
                var delivery = office.delivery(person, RECEIPT, "1");
                assertTrue(
                        delivery.state() == State.SENT
                                || delivery.stuck(office.clock().instant()),
                        delivery.state().name());
            }
        }
    }

    /** The duration of a mass sending is the count by the rate, and the minute until the next sender begins. */
    @ParameterizedTest
    @CsvSource({"1, 600, 660", "14, 5000, 418"})
    void a_mass_sending_takes_the_count_by_the_rate_and_a_minute(String aSecond, int count, long seconds) {
        var people = IntStream.range(0, count)
                .mapToObj(number -> Recipient.of("student:%07d".formatted(1_000_000 + number)))
                .toList();
        people.forEach(
                person -> post.loggedIn(person, "Ada", "s" + person.text().substring(8) + "@example.edu"));
        post.outbox.put(people.stream()
                .map(person -> post.row(person, RESULT_AVAILABLE, "1"))
                .toList());
        var begin = post.clock().instant();

        while (post.postbag.accepted().size() < count) {
            post.turn(post.table, new BigDecimal(aSecond));
            if (post.postbag.accepted().size() < count) {
                post.pass(Duration.ofMinutes(1));
            }
        }

        var took = Duration.between(begin, post.clock().instant());
        assertTrue(took.toSeconds() <= seconds, "it took " + took);
        assertEquals(count, post.postbag.lines().stream().distinct().count());
    }
}
