package tr.edu.metu.ico.functions.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.documents.SampleFiles;
import tr.edu.metu.ico.functions.security.AccessTable.Somebody;
import tr.edu.metu.ico.functions.template.Deployment;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Deputyship;

/** Every route of the template, called by everyone, for their own and for other people's data (INV-18, INV-19). */
class AccessMatrixTest {

    private static final String NONE = "0".repeat(32);

    private static Story season;
    private static String document;
    private static String anImport;
    private static String run;
    private static String trial;
    private static String news;
    private static String attachment;
    private static String letter;
    private static String notice;
    private static String file;
    private static String deputyship;

    @BeforeAll
    static void a_published_season() {
        season = Story.whole().drafted();
        document = season.documents().getFirst().get("id").asText();
        anImport = Answers.json(season.world.as(Story.OFFICER).ask("GET /calls/{call}/imports", "call", Story.CALL))
                .get("imports")
                .get(0)
                .get("id")
                .asText();
        run = season.run();
        trial = tried();
        letter = lettered();
        deputyship = deputised();
        var row = new OutboxRow(
                new CallId(Story.CALL),
                Recipient.of(new StudentNumber(Story.ADA_NUMBER)),
                OutboxRow.Kind.RECEIPT,
                "1",
                season.world.clock.instant(),
                season.world.clock.instant(),
                new TreeMap<>());
        season.world.ports.outbox().put(List.of(row));
        notice = NoticeId.of(row).text();
        file = season.requestedFile(Story.OFFICER, "{\"kind\":\"RESULT_LIST\",\"format\":\"CSV\",\"language\":\"TR\"}");
        attachment = Answers.json(Answers.ok(
                        season.world.as(Story.OFFICER).body(Bodies.ATTACHMENT).ask("POST /news-attachments")))
                .get("id")
                .asText();
        season.world.ports.files().putIfAbsent(Area.NEWS, attachment, "application/pdf", SampleFiles.plain());
        news = Answers.json(Answers.ok(season.world
                        .as(Story.OFFICER)
                        .header("idempotency-key", "first-news")
                        .body(Bodies.newsWith(attachment))
                        .ask("POST /news")))
                .get("id")
                .asText();
    }

    /** The id of a deputyship for Ada's department. */
    private static String deputised() {
        season.world
                .ports
                .contacts()
                .signedIn(new Contact(
                        new Recipient.Staff("deputy"),
                        "Deniz Ak",
                        "deniz@metu.example",
                        Set.of("coordinator"),
                        Set.of(),
                        season.world.clock.instant()));
        var today = Deputyship.day(season.world.clock.instant());
        var named = season.world
                .as(Story.COORDINATOR)
                .body("{\"department\":\"CENG\",\"mail\":\"deniz@metu.example\",\"from\":\"%s\",\"until\":\"%s\"}"
                        .formatted(today, today))
                .ask("POST /deputies");
        return Answers.json(Answers.ok(named)).get("id").asText();
    }

    /** The code of a letter of Ada. */
    private static String lettered() {
        Answers.ok(season.world
                .as(Story.ADA)
                .body("{\"kind\":\"RECEIPT\",\"language\":\"en\"}")
                .ask("POST " + Story.APPLICATION + "/letters", Story.path(Story.ADA_NUMBER)));
        return Answers.json(season.world
                        .as(Story.ADA)
                        .ask("GET " + Story.APPLICATION + "/letters", Story.path(Story.ADA_NUMBER)))
                .at("/letters/0/code")
                .asText();
    }

    private static String tried() {
        var made = season.world.as(Story.OFFICER).body("{}").ask("POST /calls/{call}/trials", "call", Story.CALL);
        return Answers.json(Answers.ok(made)).get("id").asText();
    }

    @Test
    void INV_19_every_route_of_the_template_has_a_line_and_every_line_a_route() {
        assertEquals(
                new Deployment().routes().keySet(),
                Set.copyOf(AccessTable.read().keySet()));
    }

    @Test
    void the_functions_answer_exactly_the_routes_of_the_template() {
        assertEquals(new Deployment().routes().keySet(), Set.copyOf(season.world.routes()));
    }

    static Stream<Arguments> cells() {
        return AccessTable.read().entrySet().stream()
                .flatMap(line -> line.getValue().entrySet().stream()
                        .map(cell -> Arguments.of(line.getKey(), cell.getKey(), cell.getValue())));
    }

    @ParameterizedTest(name = "{0} by {1} is {2}")
    @MethodSource("cells")
    void INV_18_only_those_related_to_it_get_in(String route, Somebody somebody, String expected) {
        var answered = ask(route, person(somebody), values(route));
        if (answered.status() == 204 && route.contains("{trial}")) {
            trial = tried(); // it was deleted
        }

        var got = Set.of(401, 403, 404).contains(answered.status()) ? Integer.toString(answered.status()) : "yes";
        assertEquals(expected, got, answered::body);
        assertTrue(answered.status() != 500, answered::body);
    }

    /** The person announcing a call names it, so names are not secret there; only another officer's call is hidden. */
    static Stream<Arguments> hiding() {
        return cells().filter(cell -> cell.get()[0].toString().matches(".*\\{(call|draft)}.*"))
                .filter(cell -> !cell.get()[0].equals("PUT /calls/{call}") || !cell.get()[2].equals("yes"))
                .filter(cell -> List.of("yes", "404").contains(cell.get()[2].toString()));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("hiding")
    void INV_18_foreign_unknown_and_malformed_answer_byte_for_byte_the_same(
            String route, Somebody somebody, String expected) {
        var answers = new ArrayList<Response>();
        if (expected.equals("404")) {
            answers.add(ask(route, person(somebody), values(route)));
        }
        for (var strange : strangers(route, somebody)) {
            answers.add(ask(route, person(somebody), strange));
        }

        assertEquals(1, Set.copyOf(answers).size(), answers::toString);
        assertEquals(404, answers.getFirst().status());
    }

    /** Unknown paths, each with one wrong part. */
    private static List<Map<String, String>> strangers(String route, Somebody somebody) {
        var strangers = new ArrayList<Map<String, String>>();
        for (var call : List.of("call", "draft")) {
            if (route.contains("{" + call + "}") && !route.equals("PUT /calls/{call}")) {
                List.of("OE-1999", "oe-2024", "..", "OE-2024#00", "")
                        .forEach(value -> strangers.add(changed(route, call, value)));
            }
        }
        if (route.contains("{version}")) {
            List.of("0", "99", "01", "x", "").forEach(value -> strangers.add(changed(route, "version", value)));
        }
        if (route.contains("{student}") && somebody != Somebody.OFFICER) {
            List.of("7654321", "abc", "2345671 ", "٢٣٤٥٦٧١", "")
                    .forEach(s -> strangers.add(changed(route, "student", s)));
        }
        if (route.contains("{student}") && somebody == Somebody.OFFICER) {
            List.of("abc", "2345671 ", "").forEach(s -> strangers.add(changed(route, "student", s)));
        }
        for (var id : List.of("document", "import", "run", "trial", "letter", "file")) {
            // a letter is looked for when the reason of its revocation has been read
            if (route.contains("{" + id + "}") && !route.endsWith("/revocation")) {
                List.of(NONE, "x", "../" + NONE, NONE.toUpperCase(Locale.ROOT) + "A")
                        .forEach(value -> strangers.add(changed(route, id, value)));
            }
        }
        if (route.contains("{template}")) {
            List.of("records.xlsx", "RECORDS.xls", "..", "")
                    .forEach(value -> strangers.add(changed(route, "template", value)));
        }
        return strangers;
    }

    @Test
    void INV_23_a_department_sees_neither_the_grounds_nor_the_documents_behind_them() {
        var path = Story.path(Story.ADA_NUMBER);

        var own =
                season.world.as(Story.ADA).ask("GET " + Story.APPLICATION, path).body();
        var department = season.world
                .as(Story.COORDINATOR)
                .ask("GET " + Story.APPLICATION, path)
                .body();

        assertTrue(own.contains("DISABILITY") && own.contains("report.pdf"), own);
        assertTrue(department.contains("JP-TOKYO"), department);
        assertTrue(!department.contains("DISABILITY") && !department.contains("report.pdf"), department);
    }

    @Test
    void INV_18_a_document_of_another_student_is_not_found_under_the_students_path() {
        var own = Story.path(Story.BORA_NUMBER);

        var answered = season.world
                .as(Story.BORA)
                .ask(
                        "POST " + Story.APPLICATION + "/documents/{document}/link",
                        own[0],
                        own[1],
                        own[2],
                        own[3],
                        "document",
                        document);

        assertEquals(404, answered.status());
    }

    @Test
    void INV_18_an_officer_of_another_call_who_coordinates_a_department_lists_that_department_only() {
        var both = Story.OTHER_OFFICER
                .with("cognito:groups", "[officer coordinator]")
                .with("custom:departments", "ARCH");

        var all = season.world.as(both).ask("GET /calls/{call}/applications", "call", Story.CALL);
        var foreign = season.world
                .as(both)
                .query("department", "CENG")
                .ask("GET /calls/{call}/applications", "call", Story.CALL);

        assertEquals(200, all.status());
        assertTrue(all.body().contains(Story.BORA_NUMBER), all::body);
        assertTrue(!all.body().contains(Story.ADA_NUMBER), all::body);
        assertEquals(404, foreign.status());
    }

    private static Response ask(String route, Person person, Map<String, String> values) {
        var body = route.equals("PUT /calls/{call}")
                ? Bodies.definition(Story.CALL)
                : route.endsWith("/in-force")
                        ? "{\"reason\":\"a try\"}"
                        : route.equals("POST /letters")
                                ? "code=" + letter
                                : route.endsWith("/verdict")
                                        ? "{\"decision\":\"APPROVED\",\"sha256\":\"" + NONE + NONE + "\"}"
                                        : "{}";
        return season.world
                .as(person)
                .ifMatch(0)
                .body(body)
                .ask(
                        route,
                        values.entrySet().stream()
                                .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
                                .toArray(String[]::new));
    }

    /** Ada drafted before she submitted, so that her submission has version 2. */
    private static Map<String, String> values(String route) {
        var values = new HashMap<String, String>();
        values.put("call", Story.CALL);
        values.put("student", Story.ADA_NUMBER);
        values.put("document", document);
        values.put("import", anImport);
        values.put("run", run);
        values.put("draft", Story.DRAFT);
        values.put("version", route.contains("/submissions/") ? "2" : "1");
        values.put("trial", trial);
        values.put("template", "RECORDS.xlsx");
        values.put("news", news);
        values.put("attachment", attachment);
        values.put("letter", letter);
        values.put("code", letter);
        values.put("notice", notice);
        values.put("file", file);
        values.put("deputyship", deputyship);
        return values;
    }

    private static Map<String, String> changed(String route, String name, String value) {
        var changed = new HashMap<>(values(route));
        changed.put(name, value);
        return changed;
    }

    private static Person person(Somebody somebody) {
        return switch (somebody) {
            case NOBODY -> Story.ADA.with("cognito:groups", "[]");
            case OWN_STUDENT -> Story.ADA;
            case OTHER_STUDENT -> Story.BORA;
            case COORDINATOR -> Story.COORDINATOR;
            case OTHER_COORDINATOR -> Story.OTHER_COORDINATOR;
            case EX_COORDINATOR -> Story.COORDINATOR.with("custom:departments", "");
            case OFFICER -> Story.OFFICER;
            case OTHER_OFFICER -> Story.OTHER_OFFICER;
            case ACCESS_TOKEN -> Story.ADA.with("token_use", "access");
            case FORGED ->
                Story.BORA
                        .with("custom:departments", "CENG,ARCH")
                        .with("groups", "[officer]")
                        .with("custom:groups", "[officer coordinator]")
                        .with("role", "officer")
                        .with("student_number", Story.ADA_NUMBER)
                        .with("email", "officer-1");
        };
    }
}
