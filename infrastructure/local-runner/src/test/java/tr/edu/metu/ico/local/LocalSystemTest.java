package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ValidationException;
import tr.edu.metu.ico.local.cast.BellHandler;
import tr.edu.metu.ico.local.cast.EchoHandler;
import tr.edu.metu.ico.local.cast.FailingHandler;
import tr.edu.metu.ico.local.cast.LetterHandler;
import tr.edu.metu.ico.local.cast.LetterHandler.Letter;
import tr.edu.metu.ico.local.http.PortTaken;
import tr.edu.metu.ico.local.login.People;

class LocalSystemTest {
    private static final String BUCKET = "ico-local-letters-000000000000";
    private static final String BELL = "arn:aws:lambda:eu-central-1:000000000000:function:BellFunction";
    private static final Instant START = Instant.parse("2033-11-30T13:00:00Z");

    @TempDir
    static Path state;

    private static final AtomicReference<Instant> WIRED = new AtomicReference<>();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static LocalSystem system;
    private static S3Client s3;
    private static SchedulerClient scheduler;

    @BeforeAll
    static void the_system_starts() throws Exception {
        system = LocalSystem.start(options(Ports.EPHEMERAL));
        post("/local/clock", "{\"instant\":\"" + START + "\"}");
        s3 = S3Client.builder().forcePathStyle(true).build();
        scheduler = SchedulerClient.create();
    }

    private static LocalOptions options(Ports ports) throws Exception {
        var template =
                Path.of(LocalSystemTest.class.getResource("/test-template.yaml").toURI());
        return new LocalOptions(template, state, ports, clock -> WIRED.set(clock.instant()));
    }

    @AfterAll
    static void the_system_stops() {
        s3.close();
        scheduler.close();
        system.close();
    }

    @BeforeEach
    void nothing_was_heard_yet() {
        system.s3().awaitEvents();
        LetterHandler.LETTERS.clear();
        BellHandler.RUNG.clear();
    }

    @Test
    void a_request_with_a_token_reaches_its_function_as_the_event_of_the_gateway() throws Exception {
        var token = system.login().tokenFor(People.named("coordinator-ceng"));

        var answer = HTTP.send(
                request("/calls/OE%2D2024?a=1&a=2&b=%C4%B1")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"6\"")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"note\":\"ş\"}"))
                        .build(),
                BodyHandlers.ofString());

        assertEquals(List.of(201, "{\"note\":\"ş\"}"), List.of(answer.statusCode(), answer.body()));
        assertEquals("\"7\"", answer.headers().firstValue("ETag").orElseThrow());
        var event = EchoHandler.LAST.get();
        assertEquals("2.0", event.getVersion());
        assertEquals("PUT /calls/{call}", event.getRouteKey());
        assertEquals("/calls/OE-2024", event.getRawPath());
        assertEquals(Map.of("call", "OE-2024"), event.getPathParameters());
        assertEquals(Map.of("a", "1,2", "b", "ı"), event.getQueryStringParameters());
        assertEquals("\"6\"", event.getHeaders().get("if-match"));
        assertFalse(event.getIsBase64Encoded());
        var context = event.getRequestContext();
        assertEquals(
                List.of("PUT", "/calls/OE-2024", "HTTP/1.1", "127.0.0.1"),
                List.of(
                        context.getHttp().getMethod(),
                        context.getHttp().getPath(),
                        context.getHttp().getProtocol(),
                        context.getHttp().getSourceIp()));
        var claims = context.getAuthorizer().getJwt().getClaims();
        assertEquals(
                List.of("coordinator-ceng", "[coordinator]", "CENG", "id", system.issuer(), "UserPoolClient"),
                List.of(
                        claims.get("sub"),
                        claims.get("cognito:groups"),
                        claims.get("custom:departments"),
                        claims.get("token_use"),
                        claims.get("iss"),
                        claims.get("aud").replaceAll("[\\[\\]]", "")));
        var receipt = Instant.ofEpochMilli(context.getTimeEpoch());
        assertTrue(Duration.between(receipt, system.clock().instant()).compareTo(Duration.ofMinutes(1)) < 0);
        assertTrue(receipt.isAfter(START));
    }

    @Test
    void without_a_token_or_with_an_access_token_nobody_gets_in_and_what_is_open_stays_open() throws Exception {
        assertEquals(List.of(401, "{\"message\":\"Unauthorized\"}"), answer("/calls", null));
        assertEquals(401, answer("/calls", "nonsense").getFirst());
        assertEquals(401, answer("/calls", login("2500001", "access_token")).getFirst());
        assertEquals(List.of(200, "{\"ığüşöç\":1}"), answer("/calls", login("2512345", "id_token")));
        assertEquals(
                "2512345",
                EchoHandler.LAST
                        .get()
                        .getRequestContext()
                        .getAuthorizer()
                        .getJwt()
                        .getClaims()
                        .get("custom:student_number"));
        assertEquals(200, answer("/health", null).getFirst());
    }

    @Test
    void what_no_route_takes_is_not_found() throws Exception {
        var token = system.login().tokenFor(People.named("officer-1"));

        assertEquals(List.of(404, "{\"message\":\"Not Found\"}"), answer("/nowhere", token));
        assertEquals(404, answer("/calls/OE-2024", token).getFirst());
        assertEquals(404, answer("/calls/", token).getFirst());
    }

    @Test
    void a_function_that_throws_or_dawdles_or_says_nothing_is_an_internal_error() throws Exception {
        var token = system.login().tokenFor(People.named("officer-1"));
        var error = List.<Object>of(500, "{\"message\":\"Internal Server Error\"}");

        assertEquals(error, answer("/fail/loud", token));
        assertEquals(error, answer("/fail/null", token));
        assertEquals(error, answer("/fail/slow", token));
        assertTrue(FailingHandler.INTERRUPTED.await(5, TimeUnit.SECONDS));
    }

    @Test
    void a_body_of_more_than_ten_megabytes_is_refused() throws Exception {
        var answer = HTTP.send(
                request("/calls/OE-2024")
                        .header("Authorization", system.login().tokenFor(People.named("officer-1")))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[10 * 1024 * 1024 + 1]))
                        .build(),
                BodyHandlers.ofString());

        assertEquals(413, answer.statusCode());
    }

    @Test
    void a_page_of_the_allowed_origin_may_ask_and_no_other() throws Exception {
        assertEquals("http://localhost:8080", preflight("http://localhost:8080"));
        assertEquals("none", preflight("http://evil.example"));
    }

    @Test
    void an_object_put_by_a_presigned_address_is_told_to_its_function_and_is_as_old_as_the_clock_says()
            throws Exception {
        try (var presigner = S3Presigner.builder()
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build()) {
            var signed = presigner.presignPutObject(put -> put.signatureDuration(Duration.ofMinutes(5))
                    .putObjectRequest(object ->
                            object.bucket(BUCKET).key("OE-2024/2500001/cv ü/1").contentType("application/pdf")));

            var put = HTTP.send(
                    HttpRequest.newBuilder(signed.url().toURI())
                            .header("Content-Type", "application/pdf")
                            .PUT(HttpRequest.BodyPublishers.ofString("%PDF-1.7"))
                            .build(),
                    BodyHandlers.ofString());
            var tampered = HTTP.send(
                    HttpRequest.newBuilder(URI.create(signed.url().toString().replace("2500001", "2500002")))
                            .header("Content-Type", "application/pdf")
                            .PUT(HttpRequest.BodyPublishers.ofString("%PDF-1.7"))
                            .build(),
                    BodyHandlers.ofString());
            system.s3().awaitEvents();

            assertEquals(List.of(200, 403), List.of(put.statusCode(), tampered.statusCode()));
            assertEquals(
                    List.of(new Letter("ObjectCreated:Put", BUCKET, "OE-2024/2500001/cv ü/1", 8)),
                    LetterHandler.LETTERS);
            var listed = s3.listObjectsV2(list -> list.bucket(BUCKET).prefix("OE-2024/"))
                    .contents();
            assertEquals(
                    List.of("OE-2024/2500001/cv ü/1"),
                    listed.stream().map(S3Object::key).toList());
            var head = s3.headObject(object -> object.bucket(BUCKET).key("OE-2024/2500001/cv ü/1"));
            assertEquals(listed.getFirst().lastModified(), head.lastModified());
            assertFalse(head.lastModified().isBefore(START));
            assertTrue(head.lastModified().isBefore(system.clock().instant().plusSeconds(1)));
        }
    }

    @Test
    void events_can_come_twice_or_late_and_a_poisonous_one_ends_among_the_dead_letters() throws Exception {
        system.s3().duplicateEvents(true);
        put("twice");
        system.s3().duplicateEvents(false);
        system.s3().awaitEvents();
        system.s3().holdEvents(true);
        put("late");
        system.s3().awaitEvents();
        var beforeRelease = keys();
        system.s3().holdEvents(false);
        system.s3().awaitEvents();
        var afterRelease = keys();
        put("poison");
        system.s3().awaitEvents();

        assertEquals(List.of("twice", "twice"), beforeRelease);
        assertEquals(List.of("twice", "twice", "late"), afterRelease);
        assertEquals(List.of("twice", "twice", "late", "poison", "poison", "poison"), keys());
        try (var letters = Files.list(state.resolve("dead-letters"))) {
            assertEquals(
                    1,
                    letters.filter(file -> file.getFileName().toString().startsWith("LetterFunction-"))
                            .count());
        }
    }

    @Test
    void a_schedule_made_by_the_sdk_fires_once_when_the_clock_passes_it_and_is_gone() throws Exception {
        var due = system.clock().instant().plus(Duration.ofDays(2)).atZone(ZoneId.of("Europe/Istanbul"));
        create("OE-2024-seal", due.plusMinutes(10).toLocalDateTime().withNano(0), "seal");
        create("OE-2024-freeze", due.toLocalDateTime().withNano(0), "freeze");

        assertThrows(
                ConflictException.class,
                () -> create("OE-2024-freeze", due.toLocalDateTime().withNano(0), "again"));
        assertEquals(
                List.of("OE-2024-freeze", "OE-2024-seal"),
                scheduler.listSchedules(list -> list.groupName("ico-local")).schedules().stream()
                        .map(schedule -> schedule.name())
                        .toList());
        var kept = scheduler.getSchedule(get -> get.groupName("ico-local").name("OE-2024-freeze"));
        assertEquals(
                List.of(BELL, "{\"call\":\"freeze\"}", "Europe/Istanbul"),
                List.of(kept.target().arn(), kept.target().input(), kept.scheduleExpressionTimezone()));

        var answer = post("/local/clock", "{\"advance\":\"P3D\"}");

        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.body().contains("[\"OE-2024-freeze\",\"OE-2024-seal\",\"BellFunctionEveryMinute\"]"),
                answer.body());
        assertEquals(
                List.of("freeze", "seal"),
                BellHandler.RUNG.stream().filter(call -> !call.equals("sweep")).toList());
        assertThrows(
                ResourceNotFoundException.class,
                () -> scheduler.getSchedule(get -> get.groupName("ico-local").name("OE-2024-freeze")));
    }

    @Test
    void a_schedule_can_be_moved_and_deleted_and_a_senseless_one_is_refused() {
        var due = LocalDateTime.of(2044, 1, 1, 9, 0);
        create("movable", due, "x");
        scheduler.updateSchedule(update -> update.name("movable")
                .groupName("ico-local")
                .scheduleExpression("at(2044-02-01T09:00:00)")
                .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                .target(target -> target.arn(BELL).roleArn("arn:aws:iam::000000000000:role/SchedulerRole")));

        assertEquals(
                "at(2044-02-01T09:00:00)",
                scheduler
                        .getSchedule(get -> get.groupName("ico-local").name("movable"))
                        .scheduleExpression());
        scheduler.deleteSchedule(delete -> delete.groupName("ico-local").name("movable"));
        assertThrows(
                ResourceNotFoundException.class,
                () -> scheduler.deleteSchedule(
                        delete -> delete.groupName("ico-local").name("movable")));
        assertThrows(
                ValidationException.class,
                () -> scheduler.createSchedule(create -> create.name("odd")
                        .groupName("ico-local")
                        .scheduleExpression("at(2044-02-30T09:00:00)")
                        .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                        .target(target -> target.arn(BELL).roleArn("arn:aws:iam::000000000000:role/SchedulerRole"))));
    }

    @Test
    void the_clock_refuses_nonsense_and_names_the_field() throws Exception {
        for (var bad : List.of(
                "{\"instant\":\"tomorrow\"}",
                "{\"instant\":\"2001-01-01T00:00:00Z\"}",
                "{\"instant\":\"+1000000000-12-31T23:59:59Z\"}",
                "{}",
                "{\"instant\":\"2040-01-01T00:00:00Z\",\"advance\":\"PT1H\"}")) {
            var answer = post("/local/clock", bad);
            assertEquals(400, answer.statusCode(), bad);
            assertTrue(answer.body().contains("\"field\":\"instant\""), answer.body());
        }
        assertTrue(post("/local/clock", "{\"advance\":5}").body().contains("\"field\":\"advance\""));
        assertTrue(post("/local/clock", "{\"when\":5}").body().contains("\"field\":\"when\""));
        assertTrue(post("/local/clock", "[").body().contains("\"field\":\"body\""));
        assertEquals(
                405,
                HTTP.send(request("/local/clock").DELETE().build(), BodyHandlers.ofString())
                        .statusCode());
    }

    @Test
    void everything_is_still_there_after_a_restart() throws Exception {
        put("kept");
        var later = system.clock().instant().plus(Duration.ofDays(1));
        create("kept", LocalDateTime.of(2055, 1, 1, 9, 0), "kept");
        post("/local/clock", "{\"instant\":\"" + later + "\"}");
        try (var dynamo = DynamoDbClient.create()) {
            dynamo.putItem(put -> put.tableName("Table").item(item("CALLS", "OE-2024")));
        }
        s3.close();
        scheduler.close();
        system.close();

        system = LocalSystem.start(options(Ports.EPHEMERAL));
        s3 = S3Client.builder().forcePathStyle(true).build();
        scheduler = SchedulerClient.create();

        assertFalse(system.clock().instant().isBefore(later));
        assertFalse(WIRED.get().isBefore(later));
        assertEquals(
                "kept",
                s3.getObjectAsBytes(get -> get.bucket(BUCKET).key("kept")).asUtf8String());
        assertEquals(
                "kept",
                scheduler
                        .getSchedule(get -> get.groupName("ico-local").name("kept"))
                        .name());
        scheduler.deleteSchedule(delete -> delete.groupName("ico-local").name("kept"));
        try (var dynamo = DynamoDbClient.create()) {
            assertEquals(
                    item("CALLS", "OE-2024"),
                    dynamo.getItem(get -> get.tableName("Table").key(item("CALLS", "OE-2024")))
                            .item());
            assertEquals(
                    "byDepartment",
                    dynamo.describeTable(table -> table.tableName("Table"))
                            .table()
                            .globalSecondaryIndexes()
                            .getFirst()
                            .indexName());
        }
    }

    @Test
    void two_runners_cannot_share_a_folder_and_a_taken_port_is_named(@TempDir Path other) throws Exception {
        var shared = assertThrows(StateFolder.Unusable.class, () -> LocalSystem.start(options(Ports.EPHEMERAL)));
        assertEquals("The folder " + state + " is in use by another local runner.", shared.getMessage());
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = taken.getLocalPort();
            for (var ports : List.of(
                    new Ports(port, 0, 0, 0, 0),
                    new Ports(0, port, 0, 0, 0),
                    new Ports(0, 0, port, 0, 0),
                    new Ports(0, 0, 0, port, 0),
                    new Ports(0, 0, 0, 0, port))) {
                var elsewhere = new LocalOptions(options(ports).template(), other, ports, clock -> {});
                var refused = assertThrows(PortTaken.class, () -> LocalSystem.start(elsewhere));
                assertEquals(
                        "Port " + port + " of 127.0.0.1 is taken; stop what listens there or choose another with"
                                + " -Dport=NUMBER.",
                        refused.getMessage());
            }
        } finally {
            new LocalSettings(Map.of(), Path.of(System.getProperty("ico.LOG_FILE"))).publish(system);
        }
    }

    private static Map<String, AttributeValue> item(String pk, String sk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }

    private static void create(String name, LocalDateTime due, String call) {
        scheduler.createSchedule(create -> create.name(name)
                .groupName("ico-local")
                .scheduleExpression("at(" + due.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + ")")
                .scheduleExpressionTimezone("Europe/Istanbul")
                .actionAfterCompletion(ActionAfterCompletion.DELETE)
                .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                .target(target -> target.arn(BELL)
                        .roleArn("arn:aws:iam::000000000000:role/SchedulerRole")
                        .input("{\"call\":\"" + call + "\"}")));
    }

    private static void put(String key) {
        s3.putObject(object -> object.bucket(BUCKET).key(key), RequestBody.fromString(key));
    }

    private static List<String> keys() {
        return LetterHandler.LETTERS.stream().map(Letter::key).toList();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(system.apiUrl() + path));
    }

    private static List<Object> answer(String path, String token) throws IOException, InterruptedException {
        var request = request(path);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = HTTP.send(request.GET().build(), BodyHandlers.ofString());
        return List.of(answer.statusCode(), answer.body());
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return HTTP.send(
                request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static String preflight(String origin) throws IOException, InterruptedException {
        var answer = HTTP.send(
                request("/calls")
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "GET")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());
        return answer.headers().firstValue("Access-Control-Allow-Origin").orElse("none");
    }

    private static String login(String person, String token) throws IOException, InterruptedException {
        var form = "grant_type=password&password=any&scope=openid&client_id="
                + system.login().clientId() + "&username=" + person;
        var answer = HTTP.send(
                HttpRequest.newBuilder(system.login().tokenEndpoint())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        var found = Pattern.compile("\"" + token + "\"\\s*:\\s*\"([^\"]+)\"").matcher(answer.body());
        assertTrue(found.find(), answer.body());
        return found.group(1);
    }
}
