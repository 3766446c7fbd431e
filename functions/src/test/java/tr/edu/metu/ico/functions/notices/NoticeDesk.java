package tr.edu.metu.ico.functions.notices;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.notices.arising.ArisingHandler;
import tr.edu.metu.ico.functions.notices.arising.ArisingSweepHandler;
import tr.edu.metu.ico.functions.notices.reminders.RemindersHandler;
import tr.edu.metu.ico.functions.notices.texts.Composed;
import tr.edu.metu.ico.functions.notices.texts.NoticeTexts;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.mail.MailText;
import tr.edu.metu.ico.outbox.Notice;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.trail.TrailEntry;

/** The notices of OE-2024: the stream, the sweep and the schedule reach their functions, and rows are composed. */
final class NoticeDesk {

    private static final SiteAddress SITE = SiteAddress.of("https://site.example");

    private static final String TITLE = "Overseas Exchange Programme, outgoing students 2024-2025";

    private final World world;
    private final CallId call;

    NoticeDesk(World world) {
        this(world, Season.CALL);
    }

    NoticeDesk(World world, CallId call) {
        this.world = world;
        this.call = call;
    }

    /** The stream reports every entry of the trail once, in order of time. */
    NoticeDesk follow() {
        deliver(trail());
        return this;
    }

    /** The stream reports every entry several times, in any order. */
    NoticeDesk followInDisorder(int times, long order) {
        var entries = new ArrayList<TrailEntry>();
        Collections.nCopies(times, trail()).forEach(entries::addAll);
        Collections.shuffle(entries, new Random(order));
        deliver(entries);
        return this;
    }

    private List<TrailEntry> trail() {
        return world.ports.auditTrail().of(call.value());
    }

    private void deliver(List<TrailEntry> entries) {
        var event = new DynamodbEvent();
        event.setRecords(entries.stream().map(this::record).toList());
        var failed = new ArisingHandler(world.freshParts())
                .handleRequest(event, null)
                .getBatchItemFailures();
        if (!failed.isEmpty()) {
            throw new AssertionError(failed.size() + " records failed");
        }
    }

    private DynamodbStreamRecord record(TrailEntry entry) {
        var shard = "0" + Sha256.of(entry.id()).hex().substring(0, 1).toUpperCase(Locale.ROOT);
        return record("TRAIL#" + call + "#" + shard, entry.at() + "#" + entry.id());
    }

    static DynamodbStreamRecord record(String partition, String sort) {
        var keys = Map.of("pk", new AttributeValue(partition), "sk", new AttributeValue(sort));
        var reported = new DynamodbStreamRecord();
        reported.setDynamodb(new StreamRecord().withKeys(keys).withSequenceNumber("1"));
        return reported;
    }

    List<String> sweep() {
        return new ArisingSweepHandler(world.freshParts())
                .handleRequest(new MilestoneEvent(), null)
                .getLines();
    }

    List<String> remind() {
        return new RemindersHandler(world.freshParts())
                .handleRequest(new MilestoneEvent(), null)
                .getLines();
    }

    /** A coordinator has logged in once. */
    NoticeDesk known(String coordinator, String... departments) {
        world.ports
                .contacts()
                .signedIn(new Contact(
                        new Recipient.Staff(coordinator),
                        "",
                        coordinator + "@example.edu",
                        Set.of("coordinator"),
                        Set.of(departments),
                        world.clock.instant()));
        return this;
    }

    /** Every row as its kind and its recipient, sorted. */
    List<String> rows() {
        return all().map(row -> row.kind() + " " + name(row.to())).sorted().toList();
    }

    /** The rows of one kind, by recipient. */
    List<String> rows(OutboxRow.Kind kind) {
        return all().filter(row -> row.kind() == kind)
                .map(row -> name(row.to()))
                .sorted()
                .toList();
    }

    List<OutboxRow> stored() {
        return world.ports.outbox().of(call);
    }

    private Stream<OutboxRow> all() {
        return stored().stream();
    }

    private static String name(Recipient to) {
        return switch (to) {
            case Recipient.Staff(var id) -> id;
            case Recipient.Student(var number) ->
                Stream.of(Cast.values())
                        .filter(who -> who.student().equals(number))
                        .map(Cast::name)
                        .findFirst()
                        .orElse(number.value());
        };
    }

    /** What becomes of each row of a kind, oldest change first: the English half of the mail, or why there is none. */
    List<String> said(OutboxRow.Kind kind) {
        return all().filter(row -> row.kind() == kind)
                .sorted(Comparator.comparing(OutboxRow::at)
                        .thenComparing(row -> row.to().text()))
                .map(row -> Notice.waiting(row).due(world.clock.instant())
                        ? said(row, world.clock.instant())
                        : "NOT BEFORE " + row.dueAt())
                .toList();
    }

    private String said(OutboxRow row, Instant now) {
        return switch (compose(row, now)) {
            case Composed.Mail(var text) -> englishFacts(text);
            case Composed.NotNow(var again) -> "NOT BEFORE " + again;
            case Composed.Overtaken(var why) -> why;
        };
    }

    Composed compose(OutboxRow row, Instant now) {
        return new NoticeTexts(world.freshParts(), SITE).compose(row, now);
    }

    /** Between the greeting and the link: what happened and what to do. */
    private static String englishFacts(MailText mail) {
        var english = mail.plain().substring(mail.plain().indexOf("\nDear "));
        var facts = english.substring(english.indexOf(',') + 1, english.indexOf("\nOpen the "));
        return String.join(" | ", facts.strip().split("\\R+")).replace(TITLE, "CALL");
    }
}
