package tr.edu.metu.ico.functions.notices;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tr.edu.metu.ico.adapters.dynamo.DynamoContacts;
import tr.edu.metu.ico.adapters.dynamo.DynamoDeliveries;
import tr.edu.metu.ico.adapters.dynamo.DynamoOutbox;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.notices.texts.Composed;
import tr.edu.metu.ico.functions.notices.texts.Composer;
import tr.edu.metu.ico.mail.MailText;
import tr.edu.metu.ico.outbox.Deliveries;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.Delivery.State;
import tr.edu.metu.ico.outbox.Mailer;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.outbox.Outbox;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;

/** A sender over a table in memory, with a clock that goes on only when somebody waits. */
final class PostOffice {

    static final CallId CALL = new CallId("OE-2024");
    static final Instant START = Instant.parse("2024-03-01T09:00:00Z");
    static final Recipient ADA = Recipient.of("student:2500001");
    static final Recipient BORA = Recipient.of("student:2500002");
    static final Recipient OFFICER = Recipient.of("staff:officer-1");

    final Table table;
    final Outbox outbox;
    final Deliveries deliveries;
    final Contacts contacts;
    final Postbag postbag = new Postbag();
    Composer composer = (row, _) -> new Composed.Mail(
            new MailText(row.kind() + " " + row.subject(), "Merhaba. Hello.", "<p>Merhaba. Hello.</p>"));
    Optional<Mailer> mailer = Optional.of(postbag);
    private Instant now = START;

    PostOffice() {
        this(new InMemoryTable(100, false));
    }

    PostOffice(Table table) {
        this.table = table;
        outbox = new DynamoOutbox(table);
        deliveries = new DynamoDeliveries(table);
        contacts = new DynamoContacts(table);
    }

    InstantSource clock() {
        return () -> now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** The person logs in with this address, which ends in example.edu. */
    PostOffice loggedIn(Recipient person, String name, String mail) {
        var group = person instanceof Recipient.Student ? "student" : "officer";
        contacts.signedIn(new Contact(person, name, mail, Set.of(group), Set.of(), now));
        return this;
    }

    OutboxRow row(Recipient to, OutboxRow.Kind kind, String subject) {
        return new OutboxRow(CALL, to, kind, subject, START, START, new TreeMap<>());
    }

    PostOffice put(Recipient to, OutboxRow.Kind kind, String subject) {
        outbox.put(List.of(row(to, kind, subject)));
        return this;
    }

    /** One turn of the sender at ten mails a second. */
    Map<State, Integer> turn() {
        return turn(table, BigDecimal.TEN);
    }

    /** One turn over this table, of at most fourteen minutes. */
    Map<State, Integer> turn(Table through, BigDecimal aSecond) {
        var pace = new Pace(aSecond, () -> Duration.between(START, now).toNanos(), this::pass);
        var deliver = new DeliverNotice(
                new DynamoDeliveries(through), new DynamoContacts(through), composer, mailer, pace, clock());
        return new SendNotices(new DynamoDeliveries(through), deliver, clock(), Runnable::run, 1)
                .run("sender", now.plus(Duration.ofMinutes(14)));
    }

    /** How many notices are in each state. */
    Map<State, Integer> counts() {
        return deliveries.counts(CALL, Delivery::state);
    }

    Delivery delivery(Recipient to, OutboxRow.Kind kind, String subject) {
        return deliveries
                .find(new NoticeId(CALL, to, kind, subject))
                .orElseThrow()
                .delivery();
    }
}
