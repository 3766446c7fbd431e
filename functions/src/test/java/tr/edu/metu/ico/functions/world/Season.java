package tr.edu.metu.ico.functions.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.json.SealedInputJson;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.documents.DocumentBody;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.result.SealedInput;

/** The season of OE-2024 on one set of stores, run up to any stage; each stage uses the handlers. */
public final class Season {

    public static final CallId CALL = new CallId("OE-2024");
    public static final Instant OPENS = Instant.parse("2023-11-06T14:00:00Z");
    public static final Instant DEADLINE = Instant.parse("2023-11-30T14:00:00Z");
    public static final Instant FREEZE = DEADLINE.plus(Duration.ofMinutes(5));
    public static final Instant SCORING = Instant.parse("2023-12-20T06:00:00Z");
    public static final Instant PUBLISHING = Instant.parse("2024-01-05T09:00:00Z");
    public static final Instant WITHDRAWAL_ENDS = Instant.parse("2024-01-26T21:00:00Z");

    /** How far a season is run. */
    public enum Stage {
        ANNOUNCED,
        IMPORTED,
        OPENED,
        APPLIED,
        FROZEN,
        REVIEWED,
        SEALED,
        PLACED,
        PUBLISHED
    }

    /** How far a season was played, and with whom; the cast counts from the first application on. */
    private record Played(long draw, List<Cast> cast, Stage last) {}

    /** What was played in this process: a season that begins in the same way goes on from there. */
    private static final Map<Played, Season> ALREADY = new ConcurrentHashMap<>();

    private static final Instant BEGINNING = Instant.parse("2023-11-01T06:00:00Z");

    public final TestClock clock;
    public final NamedIds ids;
    public final Stores stores;
    public final World world;
    public final Portal portal;
    private final List<Cast> cast;
    private final long draw;
    private final Map<String, String> keys = new HashMap<>();
    private int played;

    public Season(Stores.Maker stores, Cast... cast) {
        this(stores, 1, List.of(cast));
    }

    /** @param draw determines the order of the office's lines; the cast applies in the order given */
    public Season(Stores.Maker stores, long draw, List<Cast> cast) {
        clock = new TestClock(BEGINNING.toString());
        ids = new NamedIds();
        this.stores = stores.on(clock);
        this.cast = cast;
        this.draw = draw;
        world = worker(Seam.counting());
        portal = new Portal(world);
    }

    /** Another season at the same stage, if its stores can be copied. */
    public Optional<Season> copy() {
        return stores.copy().map(maker -> {
            var copy = new Season(maker, draw, cast);
            copy.stand(this);
            return copy;
        });
    }

    /** Stands where another season stands, apart from its stores. */
    private void stand(Season other) {
        clock.moveTo(other.clock.instant());
        ids.goOn(other.ids);
        keys.putAll(other.keys);
        world.planned.putAll(other.world.planned);
        world.reminders.addAll(other.world.reminders);
        played = other.played;
    }

    /** Another worker of this season, behind its own seam. */
    public World worker(Seam seam) {
        return new World(seam.table(stores.table()), seam.files(stores.files()), clock, ids);
    }

    /** Runs to the end of this stage. */
    public Season until(Stage stage) {
        boolean whole = stores.fresh() && played == 0 && clock.instant().equals(BEGINNING);
        if (whole) {
            Stream.of(stage, Stage.OPENED)
                    .map(last -> ALREADY.get(played(last)))
                    .filter(already -> already != null && already.played <= stage.ordinal() + 1)
                    .findFirst()
                    .ifPresent(this::goOn);
        }
        while (played <= stage.ordinal()) {
            var next = Stage.values()[played];
            play(next);
            if (whole && (next == stage || next == Stage.OPENED)) {
                copy().ifPresent(copy -> ALREADY.put(played(next), copy));
            }
        }
        return this;
    }

    private Played played(Stage last) {
        return new Played(draw, last.compareTo(Stage.APPLIED) < 0 ? List.of() : cast, last);
    }

    /** Goes on where another season ended. */
    private void goOn(Season already) {
        stores.become(already.stores);
        stand(already);
    }

    /** Skips a stage, for a test that runs it in its own way. */
    public Season without(Stage stage) {
        assertEquals(stage.ordinal(), played);
        played++;
        return this;
    }

    private void play(Stage stage) {
        played++;
        ids.turnOf("office");
        switch (stage) {
            case ANNOUNCED -> expect(200, portal.announce(definition()));
            case IMPORTED -> OfficeFiles.KINDS_BEFORE.forEach(kind -> importFile(kind, OfficeFiles.of(kind, draw)));
            case OPENED -> open();
            case APPLIED -> cast.forEach(this::apply);
            case FROZEN -> freeze();
            case REVIEWED -> cast.forEach(this::review);
            case SEALED -> seal();
            case PLACED -> assertEquals(List.of("OE-2024 PLACED"), world.alarm(Milestone.PLACE, CALL));
            case PUBLISHED -> publish();
        }
    }

    /** Seals without any decisions: the office closes the reviews. */
    public SealedInput sealUndecided() {
        expect(204, portal.closeReviews("nobody answered"));
        seal();
        return sealed();
    }

    /** The sealed manifest. */
    public SealedInput sealed() {
        return SealedInputJson.read(state().manifest().orElseThrow().getBytes(StandardCharsets.UTF_8));
    }

    private void open() {
        clock.moveTo(OPENS);
        assertEquals(List.of("OE-2024 OPENED"), world.alarm(Milestone.OPEN, CALL));
    }

    /** The freeze at its instant. */
    public void freeze() {
        clock.moveTo(FREEZE);
        assertEquals(List.of("OE-2024 FROZEN"), world.alarm(Milestone.FREEZE, CALL));
    }

    /** The seal at its instant. */
    public void seal() {
        clock.moveTo(SCORING);
        assertEquals(List.of("OE-2024 SEALED"), world.alarm(Milestone.SEAL, CALL));
    }

    private void publish() {
        clock.moveTo(PUBLISHING);
        expect(200, portal.publish(run()));
    }

    /** The shipped definition, its sample of accepted exams confirmed as the office must. */
    public static String definition() {
        return ShippedDefinitions.confirmed(CALL.value()).orElseThrow();
    }

    /** Uploads an office file and puts it in force; returns its id. */
    public String importFile(ImportKind kind, byte[] file) {
        var id = uploadOfficeFile(kind, file);
        world.created(Area.IMPORTS, CALL + "/" + id);
        var forced = expect(200, portal.putInForce(id, reason(kind)));
        assertEquals("IMPORTED", json(forced).get("state").asText(), forced.body());
        return id;
    }

    /** The office gives a reason where required. */
    private Optional<String> reason(ImportKind kind) {
        var state = call().state();
        boolean free = state == CallState.ANNOUNCED || (state.accepting() && kind != ImportKind.AGREEMENTS);
        return free ? Optional.empty() : Optional.of("corrected");
    }

    /** Requests and uploads an office file, without the upload event; returns its id. */
    public String uploadOfficeFile(ImportKind kind, byte[] file) {
        var id = json(expect(201, portal.askToImport(kind, file, Optional.empty())))
                .get("id")
                .asText();
        stores.upload().put(Area.IMPORTS, CALL + "/" + id, file);
        return id;
    }

    /** A student uploads what is needed and submits, on their own day. */
    public void apply(Cast who) {
        var at = OPENS.plus(Duration.ofHours(1 + who.ordinal()));
        clock.moveTo(at);
        ids.turnOf(who.name());
        who.slot().ifPresent(slot -> {
            var key = upload(who, slot, document(who));
            world.created(area(slot), key);
        });
        expect(201, portal.submit(who, at));
        ids.turnOf("office");
    }

    /** Requests a link and uploads the file at the clock's time, without the event; returns the file's key. */
    public String upload(Cast who, String slot, byte[] content) {
        var key = link(who, slot, content);
        stores.upload().put(area(slot), key, content);
        return key;
    }

    /** Only requests a link; returns the file's key. */
    public String link(Cast who, String slot, byte[] content) {
        var asked = clock.instant().isBefore(DEADLINE) ? clock.instant() : DEADLINE.minusSeconds(60);
        var id = json(expect(201, portal.askToUpload(who, slot, content, asked)))
                .get("id")
                .asText();
        var key = String.join("/", CALL.value(), who.number, id);
        keys.put(who + slot, key);
        return key;
    }

    public static Area area(String slot) {
        return slot.equals("LANGUAGE") ? Area.DOCUMENTS : Area.SPECIAL_DOCUMENTS;
    }

    /** The document that this student uploads. */
    public static byte[] document(Cast who) {
        return Portal.pdf(who.name());
    }

    /** The department approves, and the office approves the document. */
    public void review(Cast who) {
        expect(200, portal.approve(who));
        who.slot().ifPresent(slot -> expect(200, portal.approveDocument(who, keys.get(who + slot), document(who))));
    }

    /** The key of the last link of a student for a slot. */
    public String key(Cast who, String slot) {
        return keys.get(who + slot);
    }

    /** Somebody posts to a route of the last document of a student in a slot, such as {@code preview}. */
    public Response ofDocument(Person person, Cast who, String slot, String route) {
        var key = key(who, slot);
        return world.as(person)
                .ask(
                        "POST /calls/{call}/applications/{student}/documents/{document}/" + route,
                        "call",
                        CALL.value(),
                        "student",
                        who.number,
                        "document",
                        key.substring(key.lastIndexOf('/') + 1));
    }

    /** The version of the verdict on the document of this key, as shown to an officer. */
    public long verdictVersion(Cast who, String key) {
        var id = new DocumentId(key.substring(key.lastIndexOf('/') + 1));
        return DocumentBody.verdictVersion(
                world.ports.documents().find(CALL, who.student(), id).orElseThrow());
    }

    public Call call() {
        return world.ports.calls().find(CALL).orElseThrow();
    }

    /** The number of the import of this kind that is in force. */
    public long inForce(ImportKind kind) {
        var id = call().imported(kind).orElseThrow();
        return world.ports.imports().find(CALL, id).orElseThrow().number();
    }

    /** The officer requests a change of one row in force. */
    public Response editRow(World through, ImportKind kind, String key, String values) {
        return new Portal(through).editRow(kind, key, values, inForce(kind));
    }

    /** The checked run. */
    public String run() {
        return call().run().orElseThrow().id().toString();
    }

    public State state() {
        return State.of(world.ports);
    }

    /** The response, which must have this status. */
    public static Response expect(int status, Response answered) {
        assertEquals(status, answered.status(), answered.body());
        return answered;
    }

    public static JsonNode json(Response answered) {
        return new StrictJson().read(answered.bytes(), JsonNode.class);
    }
}
