package tr.edu.metu.ico.functions.security;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.memory.CountingIds;
import tr.edu.metu.ico.adapters.memory.InMemoryFiles;
import tr.edu.metu.ico.adapters.memory.InMemorySitePages;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.audit.LinkTrailHandler;
import tr.edu.metu.ico.functions.canary.CanaryHandler;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.imports.ImportUploadedHandler;
import tr.edu.metu.ico.functions.milestones.FreezeCallHandler;
import tr.edu.metu.ico.functions.milestones.OpenCallHandler;
import tr.edu.metu.ico.functions.milestones.PlaceCallHandler;
import tr.edu.metu.ico.functions.milestones.SealCallHandler;
import tr.edu.metu.ico.functions.notices.MailEventsHandler;
import tr.edu.metu.ico.functions.notices.SendNoticesHandler;
import tr.edu.metu.ico.functions.notices.arising.ArisingHandler;
import tr.edu.metu.ico.functions.notices.arising.ArisingSweepHandler;
import tr.edu.metu.ico.functions.notices.reminders.RemindersHandler;
import tr.edu.metu.ico.functions.notices.texts.NoticeTexts;
import tr.edu.metu.ico.functions.officefiles.OfficeFileHandler;
import tr.edu.metu.ico.functions.parts.Ports;
import tr.edu.metu.ico.functions.people.ProviderRules;
import tr.edu.metu.ico.functions.people.SignInHandler;
import tr.edu.metu.ico.functions.people.SignIns;
import tr.edu.metu.ico.functions.site.SiteHandler;
import tr.edu.metu.ico.functions.site.SiteSettings;
import tr.edu.metu.ico.functions.site.SiteSweepHandler;
import tr.edu.metu.ico.functions.site.StandingPages;
import tr.edu.metu.ico.functions.world.Alarms;
import tr.edu.metu.ico.functions.world.ImportApproval;
import tr.edu.metu.ico.functions.world.NamedIds;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.site.PrivacyPage;
import tr.edu.metu.ico.site.SiteAddress;

/** OE-2024 with two students, run as far as a test needs. Ada studies computer engineering, Bora architecture. */
public final class Story {

    public static final String CALL = "OE-2024";
    public static final String OTHER_CALL = "OE-2025";
    public static final String DRAFT = "OE-2026";
    public static final String ADA_NUMBER = "2345671";
    public static final String BORA_NUMBER = "2345672";
    public static final String ADA_NAME = "Ada Çiğdem Işıkgör";
    public static final String BORA_NAME = "Bora Şükrü Özgüngör";

    public static final Person OFFICER = Person.entitledOfficer("officer-1");
    /** The other officer of the same call. */
    public static final Person SECOND_OFFICER = Person.officer("officer-3");

    public static final Person OTHER_OFFICER = Person.officer("officer-2");
    public static final Person ADA = Person.student(ADA_NUMBER);
    public static final Person BORA = Person.student(BORA_NUMBER);
    public static final Person COORDINATOR = Person.coordinator("CENG");
    public static final Person OTHER_COORDINATOR = Person.coordinator("ARCH");

    public static final String APPLICATION = "/calls/{call}/applications/{student}";

    /** Ada's application: two universities and the recorded score. */
    public static final String CONTENT = """
        {"choices":[{"university":"JP-TOKYO","semester":"FALL"},{"university":"KR-SEOUL","semester":"SPRING"}],
         "language":{"source":"RECORD"},"claims":[{"code":"DISABILITY"}],"continuesSameLevel":true,"courseLoad":true,\
        "privacyNotice":%d}\
        """.formatted(PrivacyPage.currentVersion());

    private static final SiteSettings SITE = new SiteSettings(
            SiteAddress.of("https://site.example"), new StandingPages.Storage(730, 3650, "eu-central-1"));

    public final TestClock clock = new TestClock("2023-11-01T09:00:00Z");
    public final InMemoryFiles files = new InMemoryFiles(clock);
    public final World world;

    /** What Ada uploads. */
    public final Uploads uploads = new Uploads(this);

    private final List<StoreOperation> touches = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> begun = new ArrayList<>();
    private final InMemoryTable stored = new InMemoryTable();
    private final WatchedTable table = new WatchedTable(stored, touches);
    private final WatchedFiles watched = new WatchedFiles(files, touches);
    private final WatchedSitePages pages = new WatchedSitePages(new InMemorySitePages(), touches);
    private final WatchedScheduler scheduler = new WatchedScheduler(touches);
    private final WatchedMailer mailer = new WatchedMailer(touches);
    private final WatchedSigner signer = new WatchedSigner(World.OFFICE, touches);

    public Story() {
        world = new World(
                table,
                watched,
                clock,
                new CountingIds(),
                alarms -> WatchedSchedules.of(alarms, scheduler, clock),
                signer);
        world.beforeEachRequest(this::by);
    }

    /** The stream, the trail and the schedules have put a notice of each kind into the outbox. */
    void put(String student, String officer) {
        var now = clock.instant();
        var people = List.of(Recipient.of(new StudentNumber(student)), new Recipient.Staff(officer));
        unwatched()
                .outbox()
                .put(people.stream()
                        .flatMap(to -> Arrays.stream(OutboxRow.Kind.values())
                                .map(kind -> new OutboxRow(
                                        new CallId(CALL),
                                        to,
                                        kind,
                                        now.getEpochSecond() + "",
                                        now,
                                        now,
                                        new TreeMap<>())))
                        .toList());
    }

    /** A student is told that the list of partners has changed; the message waits to be sent. */
    public void informed(String student) {
        var now = clock.instant();
        unwatched()
                .outbox()
                .put(List.of(new OutboxRow(
                        new CallId(CALL),
                        Recipient.of(new StudentNumber(student)),
                        OutboxRow.Kind.PARTNER_LIST_CHANGED,
                        "a-list",
                        now,
                        now,
                        new TreeMap<>())));
    }

    /** A coordinator is reminded of what waits, and a student who has not objected is reminded of the end of the time for it. */
    void remindCoordinator() {
        var coordinator = new Recipient.Staff("coordinator-ceng");
        unwatched()
                .contacts()
                .signedIn(new Contact(
                        coordinator, "Ali", "ali@ico.example", Set.of("coordinator"), Set.of("CENG"), clock.instant()));
        var today = clock.instant().atZone(ZoneId.of("Europe/Istanbul")).toLocalDate();
        remind(coordinator, OutboxRow.Kind.APPLICATIONS_WAITING, today.toString(), new TreeMap<>());
    }

    void remindOfObjections(String student) {
        var until = unwatched()
                .calls()
                .find(new CallId(CALL))
                .flatMap(Call::publication)
                .flatMap(Call.Publication::objections)
                .orElseThrow()
                .until();
        var facts = new TreeMap<>(Map.of("until", List.of(until.toString())));
        remind(Recipient.of(new StudentNumber(student)), OutboxRow.Kind.OBJECTIONS_END, "1", facts);
    }

    private void remind(Recipient to, OutboxRow.Kind kind, String subject, TreeMap<String, List<String>> facts) {
        var now = clock.instant();
        unwatched().outbox().put(List.of(new OutboxRow(new CallId(CALL), to, kind, subject, now, now, facts)));
        mailed();
    }

    /** A minute has passed: what is due is sent. */
    void mailed() {
        by("SendNoticesHandler");
        new SendNoticesHandler(
                        world.freshParts(),
                        new NoticeTexts(world.freshParts(), SITE.address()),
                        Optional.of(mailer),
                        BigDecimal.valueOf(1000))
                .handleRequest(new MilestoneEvent(), null);
    }

    /** The mail service reports that it could not deliver the mails: the first for ever, the others for now. */
    void bounced() {
        var bounce = "Permanent";
        for (var sent : mailer.accepted()) {
            by("MailEventsHandler");
            new MailEventsHandler(world.freshParts()).handleRequest(Bodies.bounced(sent, bounce), null);
            bounce = "Transient";
        }
    }

    void by(String function) {
        mailer.nowBy(function);
        begun.add(touches.size());
        table.nowBy(function);
        watched.nowBy(function);
        pages.nowBy(function);
        scheduler.nowBy(function);
        signer.nowBy(function);
    }

    /** The operations on the stores so far. */
    public List<StoreOperation> touches() {
        return List.copyOf(touches);
    }

    /** The same, request by request and event by event; without those that touched no store. */
    List<List<StoreOperation>> touchesByRequest() {
        var requests = new ArrayList<List<StoreOperation>>();
        for (int i = 0; i < begun.size(); i++) {
            int end = i + 1 < begun.size() ? begun.get(i + 1) : touches.size();
            requests.add(List.copyOf(touches.subList(begun.get(i), end)));
        }
        return requests.stream().filter(request -> !request.isEmpty()).toList();
    }

    /** The stream reports the call and news, and the sweep finds nothing left to render but a page of no call. */
    void shown() {
        for (var renderer : List.of("SiteHandler", "SiteSweepHandler")) {
            by(renderer);
            pages.leave("en/call/OE-1999/about");
            pages.leave("en/home");
            pages.list("attachment/").keySet().forEach(pages::leave);
            if (renderer.equals("SiteHandler")) {
                var handler = new SiteHandler(world.freshParts(), pages, SITE);
                handler.handleRequest(Bodies.changed("CALL#" + CALL, "META"), null);
                handler.handleRequest(Bodies.changed("NEWS", "2023-11-01-0a1b2c3d"), null);
            } else {
                new SiteSweepHandler(world.freshParts(), pages, SITE).handleRequest(new MilestoneEvent(), null);
            }
        }
    }

    /** The stream reports every recorded act, the sweep finds nothing missing, and reminders are due of several ends. */
    void informed() {
        by("ArisingHandler");
        var follower = new ArisingHandler(world.freshParts());
        for (var act : unwatched().auditTrail().of(CALL)) {
            var reported =
                    follower.handleRequest(Bodies.changed("TRAIL#" + CALL + "#00", act.at() + "#" + act.id()), null);
            if (!reported.getBatchItemFailures().isEmpty()) {
                throw new AssertionError("no notices of " + act.action());
            }
        }
        sweptForNotices();
        var call = unwatched().calls().find(new CallId(CALL)).orElseThrow();
        var objections =
                call.publication().flatMap(Call.Publication::objections).orElseThrow();
        remindedAt(objections.until().minus(Duration.ofDays(1)));
        remindedAt(call.calendar().withdrawClosesAt().minus(Duration.ofDays(1)));
    }

    /** The sweep adds the notices that are missing. */
    void sweptForNotices() {
        fire(new ArisingSweepHandler(world.freshParts()));
    }

    /** The schedule of the reminders fires at this time. */
    void remindedAt(Instant at) {
        clock.moveTo(at);
        fire(new RemindersHandler(world.freshParts()));
    }

    /** The seal is due, and the officers learn that it is blocked. */
    void blocked() {
        clock.moveTo(Season.SCORING);
        fire(new SealCallHandler(world.freshParts()));
    }

    /** Every item that was written so far and is still there, as its keys. */
    public Set<ItemKey> stored() {
        return table.written().stream()
                .filter(key -> stored.get(key).isPresent())
                .collect(Collectors.toSet());
    }

    /** The items of a student in partitions that begin so, as a backup has them. */
    List<Map<String, AttributeValue>> backup(String student, String... partitions) {
        return stored().stream()
                .filter(key ->
                        key.sort().startsWith(student) && Stream.of(partitions).anyMatch(key.partition()::startsWith))
                .map(key -> stored.get(key).orElseThrow())
                .toList();
    }

    /** A backup brings these items back. */
    void restore(List<Map<String, AttributeValue>> items) {
        stored.putAll(items);
    }

    /** The unwatched stores, for changes not made by functions. */
    Ports unwatched() {
        return Wiring.ports(stored, files, new Alarms(), World.OFFICE);
    }

    /** Another worker on the same stores, whose access to the table the test controls. */
    public World another(UnaryOperator<Table> table) {
        return new World(table.apply(stored), files, clock, new NamedIds());
    }

    /**
     * Every key that was written so far, in order; it grows with every write, so it shows whether anything was stored.
     */
    public List<ItemKey> written() {
        return table.written().stream()
                .filter(key -> !key.partition().startsWith("LIMITS#"))
                .toList();
    }

    /** A person requests a file, and the next minute writes it; returns its id. */
    public String requestedFile(Person person, String body) {
        var asked = Answers.json(Answers.ok(world.as(person).body(body).ask("POST /calls/{call}/files", "call", CALL)));
        var id = asked.get("id").asText();
        by("OfficeFileHandler");
        fire(new OfficeFileHandler(world.freshParts()));
        return id;
    }

    /** The officer logs in at the university. */
    void signIn() {
        by("SignInHandler");
        new SignInHandler(world.freshParts(), ProviderRules.ofSettings())
                .handleRequest(SignIns.officer("officer-1"), null);
        by("SignInHandler");
        new SignInHandler(world.freshParts(), ProviderRules.ofSettings())
                .handleRequest(SignIns.student(ADA_NUMBER), null);
    }

    /** Another five minutes have passed. */
    void look() {
        by("CanaryHandler");
        new CanaryHandler(world.freshParts(), () -> 401).handleRequest(new MilestoneEvent(), null);
    }

    /** The officer creates next year's call as a copy. */
    public Story drafted() {
        Answers.ok(world.as(OFFICER)
                .body("{\"call\":\"" + DRAFT + "\",\"from\":\"" + CALL + "\",\"officers\":[]}")
                .ask("POST /call-drafts"));
        return this;
    }

    /** Both calls are announced, each with its own officer. */
    public Story announced() {
        announce(OFFICER, CALL);
        announce(OTHER_OFFICER, OTHER_CALL);
        return this;
    }

    private void announce(Person officer, String call) {
        Answers.ok(world.as(officer).body(Bodies.definition(call)).ask("PUT /calls/{call}", "call", call));
    }

    /** The office's files are in force. */
    public Story imported() {
        announced();
        OfficeSeed.files().forEach((kind, content) -> {
            var imported = importFile(kind, content);
            if (!imported.get("inForce").asBoolean()) {
                throw new AssertionError("the office's file is not in force: " + imported);
            }
        });
        return this;
    }

    /** The application period has begun. */
    public Story open() {
        imported();
        return opened();
    }

    /** Lets the application period begin, whatever was imported. */
    public Story opened() {
        clock.moveTo(Instant.parse("2023-11-07T09:00:00Z"));
        fire(new OpenCallHandler(world.freshParts()));
        return this;
    }

    /** Ada has a draft and then a submission, Bora a submission; Ada has uploaded two documents. */
    public Story submitted() {
        open();
        return applied();
    }

    /** The students apply. */
    public Story applied() {
        Answers.ok(world.as(ADA).ifMatch(0).body(CONTENT).ask("PUT " + APPLICATION + "/draft", path(ADA_NUMBER)));
        uploads.upload("LANGUAGE", "language.pdf");
        uploads.upload("DISABILITY", "report.pdf");
        submit(ADA, ADA_NUMBER, 1, CONTENT);
        submit(BORA, BORA_NUMBER, 0, CONTENT.replace("{\"code\":\"DISABILITY\"}", ""));
        return this;
    }

    /** Submits and returns the receipt. */
    public World.Response submit(Person student, String number, long version, String content) {
        return Answers.ok(world.as(student)
                .ifMatch(version)
                .header("idempotency-key", "first-submission-" + number)
                .body(content)
                .ask("POST " + APPLICATION + "/submission", path(number)));
    }

    /** An office file is uploaded, and put in force if it waits; returns its outcome. */
    public JsonNode importFile(String kind, byte[] content) {
        return importFile(kind, content, Optional.empty());
    }

    /** The same for a reason. */
    public JsonNode importFile(String kind, byte[] content, Optional<String> reason) {
        var report = uploadFile(kind, content);
        return report.get("state").asText().equals("WAITING")
                ? Answers.json(Answers.ok(putInForce(report, reason)))
                : report;
    }

    /** An office file is announced and uploaded, and the S3 event arrives; returns the report. */
    public JsonNode uploadFile(String kind, byte[] content) {
        return uploadAnnounced(
                """
                {"kind":"%s","fileName":"%s.csv","size":%d,"sha256":"%s"}\
                """.formatted(
                                kind,
                                kind.toLowerCase(Locale.ROOT),
                                content.length,
                                Sha256.of(content).hex()),
                content);
    }

    /** The same with any announcement of the file. */
    public JsonNode uploadAnnounced(String body, byte[] content) {
        var link =
                Answers.json(Answers.ok(world.as(OFFICER).body(body).ask("POST /calls/{call}/imports", "call", CALL)));
        var id = link.get("id").asText();
        files.put(Area.IMPORTS, CALL + "/" + id, content);
        return arrived(id);
    }

    /** The S3 event for the file of an import arrives; returns the report. */
    public JsonNode arrived(String id) {
        by("ImportUploadedHandler");
        new ImportUploadedHandler(world.freshParts()).handleRequest(Bodies.created("imports", CALL + "/" + id), null);
        return Answers.json(
                Answers.ok(world.as(OFFICER).ask("GET /calls/{call}/imports/{import}", "call", CALL, "import", id)));
    }

    /** The officer requests a change of one row of the import of this number, which is in force. */
    public World.Response editRow(String body, long inForce) {
        return world.as(OFFICER)
                .ifMatch(inForce)
                .header("idempotency-key", "edit-" + Sha256.of(body).hex().substring(0, 32))
                .body(body)
                .ask("POST /calls/{call}/imports/row-edits", "call", CALL);
    }

    /** The officer puts an import in force; with a reason for every finding of its report. */
    public World.Response putInForce(JsonNode report, Optional<String> reason) {
        return ImportApproval.on(world, OFFICER, CALL, report.get("id").asText(), reason);
    }

    /** The deadline and the drain are over. */
    public Story frozen() {
        clock.moveTo(Instant.parse("2023-11-30T14:05:00Z"));
        fire(new LinkTrailHandler(world.freshParts()));
        fire(new FreezeCallHandler(world.freshParts()));
        return this;
    }

    /** Both departments approve, and the officer judges Ada's documents. */
    public Story decided() {
        review(COORDINATOR, ADA_NUMBER, 2);
        review(OTHER_COORDINATOR, BORA_NUMBER, 1);
        return judged();
    }

    /** The officer approves all of Ada's documents that have arrived. */
    public Story judged() {
        var received =
                documents().stream().filter(found -> found.get("state").asText().equals("RECEIVED"));
        received.forEach(document -> judge(
                document,
                "{\"decision\":\"APPROVED\",\"sha256\":\"%s\"%s}"
                        .formatted(
                                document.get("sha256").asText(),
                                document.get("slot").asText().equals("LANGUAGE")
                                        ? ",\"language\":{\"exam\":\"TOEFL_IBT\",\"examDate\":\"2023-03-05\",\"score\":\"80.25\"}"
                                        : "")));
        return this;
    }

    /** A department approves. */
    public void review(Person coordinator, String number, long submission) {
        Answers.ok(world.as(coordinator)
                .ifMatch(0)
                .body("{\"decision\":\"APPROVED\",\"submission\":" + submission + ",\"declinedChoices\":[]}")
                .ask("PUT " + APPLICATION + "/review", path(number)));
    }

    private void judge(JsonNode document, String body) {
        Answers.ok(world.as(OFFICER)
                .ifMatch(0)
                .body(body)
                .ask(
                        "PUT " + APPLICATION + "/documents/{document}/verdict",
                        "call",
                        CALL,
                        "student",
                        ADA_NUMBER,
                        "document",
                        document.get("id").asText()));
    }

    /** Sealed, scored, placed and checked. */
    public Story placed() {
        clock.moveTo(Instant.parse("2023-12-20T06:00:00Z"));
        fire(new SealCallHandler(world.freshParts()));
        fire(new PlaceCallHandler(world.freshParts()));
        return this;
    }

    /** The result is published and Ada withdraws. */
    public Story published() {
        return publishedWithoutWithdrawal().withdrawn();
    }

    /** Ada withdraws. */
    Story withdrawn() {
        clock.moveTo(Instant.parse("2024-01-09T09:00:00Z"));
        Answers.ok(world.as(ADA)
                .body("{\"reason\":\"an illness\"}")
                .ask("POST " + APPLICATION + "/withdrawal", path(ADA_NUMBER)));
        return this;
    }

    /** The result is published. */
    public Story publishedWithoutWithdrawal() {
        return proposed().approved();
    }

    /** The officer proposes the run to the second officer. */
    public Story proposed() {
        Answers.ok(world.as(OFFICER)
                .body("{\"run\":\"" + run() + "\",\"approver\":\"officer-3\"}")
                .ask("POST /calls/{call}/publication-proposal", "call", CALL));
        return this;
    }

    /** The same with an instant of the publication, and three days for objections and four more for answers. */
    Story proposedFor(Instant publishAt) {
        Answers.ok(world.as(OFFICER)
                .body("{\"run\":\"" + run() + "\",\"approver\":\"officer-3\",\"publishAt\":\"" + publishAt
                        + "\",\"objectionsUntil\":\"" + publishAt.plus(Duration.ofDays(3)) + "\",\"answersUntil\":\""
                        + publishAt.plus(Duration.ofDays(7)) + "\"}")
                .ask("POST /calls/{call}/publication-proposal", "call", CALL));
        return this;
    }

    /** The version of the proposal, as an officer reads it. */
    long proposalVersion() {
        var state = Answers.json(Answers.ok(world.as(OFFICER).ask("GET /calls/{call}/publications", "call", CALL)));
        return state.get("proposal").get("version").asLong();
    }

    /** The second officer approves the proposal. */
    public Story approved() {
        Answers.ok(world.as(SECOND_OFFICER)
                .ifMatch(proposalVersion())
                .body("{\"run\":\"" + run() + "\"}")
                .ask("POST /calls/{call}/publication-approval", "call", CALL));
        return this;
    }

    /** The sweep runs after the publication. */
    public Story sweptAgain() {
        fire(new SealCallHandler(world.freshParts()));
        fire(new PlaceCallHandler(world.freshParts()));
        return this;
    }

    /** From the announcement to a withdrawal. */
    public static Story whole() {
        return new Story().submitted().frozen().decided().placed().published();
    }

    /** The schedule of the call, then the sweep over all calls. */
    public void fire(RequestHandler<MilestoneEvent, MilestoneReport> milestone) {
        by(milestone.getClass().getSimpleName());
        var scheduled = new MilestoneEvent();
        scheduled.setCall(CALL);
        milestone.handleRequest(scheduled, null);
        milestone.handleRequest(new MilestoneEvent(), null);
    }

    /** The id of the checked run. */
    public String run() {
        var runs = Answers.json(Answers.ok(world.as(OFFICER).ask("GET /calls/{call}/runs", "call", CALL)));
        return runs.get("runs").get(0).get("id").asText();
    }

    /** Ada's documents as the officer sees them. */
    public List<JsonNode> documents() {
        var list =
                Answers.json(Answers.ok(world.as(OFFICER).ask("GET " + APPLICATION + "/documents", path(ADA_NUMBER))));
        return list.get("documents").valueStream().toList();
    }

    /** The path parameters of an application of the call. */
    public static String[] path(String student) {
        return new String[] {"call", CALL, "student", student};
    }
}
