package tr.edu.metu.ico.functions.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.InMemoryFiles;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.documents.DocumentUploadedHandler;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.imports.ImportUploadedHandler;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.milestones.MilestoneFunction;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;

/** What the functions write to the log while named people apply, are refused and hit failures (INV-22). */
class LogPrivacyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REASON = "Zümrüt has a broken leg";
    private static final String MAIL = "ada.isikgor@metu.example";

    /** The build sends log lines to a file; here they go to the console, where Lambda collects them. */
    private static final String LOG_FILE = "ico.LOG_FILE";

    private static List<String> lines;

    @BeforeAll
    static void a_season_with_refusals_and_failures_is_logged() {
        var log = new ByteArrayOutputStream();
        var console = System.out;
        var file = Optional.ofNullable(System.clearProperty(LOG_FILE));
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            EveryAction.ofAWholeSeason();
            refusals(new Story().submitted());
            failures();
        } finally {
            System.setOut(console);
            file.ifPresent(name -> System.setProperty(LOG_FILE, name));
        }
        lines = log.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static void refusals(Story story) {
        var ada = Story.ADA.with("email", MAIL);
        var path = Story.path(Story.ADA_NUMBER);
        story.world
                .as(ada)
                .ifMatch(2)
                .body(Story.CONTENT.replace("JP-TOKYO", REASON))
                .ask("PUT " + Story.APPLICATION + "/draft", path);
        story.world.as(ada).body("{\"" + REASON + "\":1}").ask("POST " + Story.APPLICATION + "/withdrawal", path);
        story.world
                .as(ada)
                .body("{\"reason\":\"" + REASON + "\"}")
                .ask("POST " + Story.APPLICATION + "/withdrawal", path);
        story.world.as(ada).ask("GET " + Story.APPLICATION, Story.path(Story.BORA_NUMBER));
        story.world
                .as(Story.COORDINATOR)
                .ifMatch(0)
                .body("{\"decision\":\"DECLINED\",\"code\":\"OTHER\",\"reason\":\"" + REASON
                        + "\",\"submission\":2,\"declinedChoices\":[]}")
                .ask("PUT " + Story.APPLICATION + "/review", path);
        story.importFile(
                "RECORDS", OfficeSeed.bytes(OfficeSeed.RECORDS + Story.ADA_NUMBER + "," + Story.ADA_NAME + ",x\n"));
        new DocumentUploadedHandler(story.world.freshParts(), "special")
                .handleRequest(Bodies.created("documents", "OE-2024/" + Story.ADA_NUMBER + "/" + "0".repeat(32)), null);
        new ImportUploadedHandler(story.world.freshParts())
                .handleRequest(Bodies.created("imports", "OE-2024/" + Story.ADA_NAME), null);
        story.frozen().placed();
    }

    /** The messages of these failures mention Ada. */
    private static void failures() {
        var clock = new TestClock("2023-12-07T09:00:00Z");
        var talkative = Seam.beforeEach(() -> {
            throw failure();
        });
        var world = new World(talkative.table(new InMemoryTable()), new InMemoryFiles(clock), clock);
        for (var route : world.routes()) {
            for (var person : List.of(Story.ADA, Story.OFFICER, Story.COORDINATOR)) {
                world.as(person)
                        .ifMatch(0)
                        .body(Bodies.definition(Story.CALL))
                        .ask(
                                route,
                                "call",
                                Story.CALL,
                                "student",
                                Story.ADA_NUMBER,
                                "document",
                                "0".repeat(32),
                                "import",
                                "0".repeat(32),
                                "trial",
                                "0".repeat(32),
                                "run",
                                "0".repeat(64),
                                "draft",
                                Story.DRAFT,
                                "version",
                                "1",
                                "template",
                                "RECORDS.csv");
            }
        }
        var story = new Story().submitted();
        story.clock.moveTo(Instant.parse("2023-11-30T14:05:00Z"));
        var handler = new TalkativeMilestone(story.world);
        assertThrows(IllegalStateException.class, () -> handler.handleRequest(new MilestoneEvent(), null));
    }

    /** A milestone whose step fails. */
    private static final class TalkativeMilestone extends MilestoneFunction {
        TalkativeMilestone(World world) {
            super(Milestone.FREEZE, world.freshParts().ports().calls(), _ -> {
                throw failure();
            });
        }
    }

    @Test
    void INV_22_no_line_names_a_person_or_what_a_person_wrote() {
        var words = Stream.concat(
                        Stream.of(
                                Story.ADA_NUMBER,
                                Story.BORA_NUMBER,
                                REASON,
                                MAIL,
                                "an illness",
                                "another plan",
                                "language.pdf",
                                "report.pdf",
                                "officer-1",
                                "coordinator-CENG",
                                "sub-" + Story.ADA_NUMBER,
                                "DISABILITY",
                                "85.00"),
                        Stream.of(Story.ADA_NAME, Story.BORA_NAME, REASON)
                                .flatMap(name -> Arrays.stream(name.split(" ")))
                                .filter(word -> word.length() > 3))
                .toList();

        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> words.stream()
                                .anyMatch(
                                        word -> line.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))))
                        .toList());
    }

    @Test
    void every_line_is_one_json_object_of_permitted_fields() throws IOException {
        var permitted = Stream.concat(
                        Stream.of("level", "event"),
                        Arrays.stream(LogField.values())
                                .map(field -> field.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());

        for (var line : lines) {
            var object = JSON.readTree(line);
            assertTrue(object.isObject(), line);
            assertTrue(
                    permitted.containsAll(Set.copyOf(
                            object.propertyStream().map(Map.Entry::getKey).toList())),
                    line);
            assertTrue(object.valueStream().allMatch(JsonNode::isTextual), line);
        }
    }

    @Test
    void every_line_of_a_request_names_the_id_that_its_answer_names() throws IOException {
        var ids = new TreeSet<String>();
        for (var line : lines) {
            var object = JSON.readTree(line);
            if (object.path("event").asText().startsWith("http.")) {
                ids.add(object.path("request").asText());
            }
        }
        var refused = new Story().world.as(Story.OFFICER).ask("GET /calls/{call}", "call", "OE-1999");

        assertEquals(Set.of(World.REQUEST), ids);
        assertEquals(World.REQUEST, Answers.json(refused).path("requestId").asText());
    }

    @Test
    void requests_refusals_and_failures_were_all_logged() {
        for (var seen : List.of(
                "\"status\":\"200\"",
                "\"status\":\"400\"",
                "\"status\":\"404\"",
                "\"status\":\"409\"",
                "\"status\":\"500\"",
                "http.failed",
                "import.refused",
                "import.unknown_key",
                "milestone.failed",
                "seal.blocked")) {
            assertTrue(lines.stream().anyMatch(line -> line.contains(seen)), seen);
        }
    }

    /** A failure that mentions Ada, as a real store may quote its input. */
    private static IllegalStateException failure() {
        return new IllegalStateException(
                "the item of " + Story.ADA_NAME + " " + Story.ADA_NUMBER + " " + MAIL, new IOException(REASON));
    }
}
