package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import tr.edu.metu.ico.local.cast.LetterHandler;
import tr.edu.metu.ico.local.cast.LetterHandler.Letter;
import tr.edu.metu.ico.local.cast.ScheduledHandler;

/** One running system for the tests of a class, on ephemeral ports and in its own folder. */
abstract class LocalSystemCase {
    static final String BUCKET = "ico-local-letters-000000000000";
    static final String SCHEDULED_FUNCTION = "arn:aws:lambda:eu-central-1:000000000000:function:ScheduledFunction";
    static final Instant START = Instant.parse("2033-11-30T13:00:00Z");

    @TempDir
    static Path state;

    static final AtomicReference<Instant> WIRED = new AtomicReference<>();
    static final HttpClient HTTP = HttpClient.newHttpClient();
    static LocalSystem system;
    static S3Client s3;
    static SchedulerClient scheduler;

    @BeforeAll
    static void the_system_starts() throws Exception {
        start();
        post("/local/clock", "{\"instant\":\"" + START + "\"}");
    }

    private static void start() throws Exception {
        PlayedStates.keepLoginKey(state);
        system = LocalSystem.start(options(Ports.EPHEMERAL));
        s3 = S3Client.builder().forcePathStyle(true).build();
        scheduler = SchedulerClient.create();
    }

    /** Stops the system and starts it on the same folder. */
    static void restart() throws Exception {
        the_system_stops();
        start();
    }

    static LocalOptions options(Ports ports) throws Exception {
        var template =
                Path.of(LocalSystemCase.class.getResource("/test-template.yaml").toURI());
        return new LocalOptions(
                template, state, ports, started -> WIRED.set(started.clock().instant()));
    }

    @AfterAll
    static void the_system_stops() {
        s3.close();
        scheduler.close();
        system.close();
    }

    @BeforeEach
    void nothing_was_reported_yet() {
        system.s3().awaitEvents();
        LetterHandler.LETTERS.clear();
        ScheduledHandler.RUNG.clear();
    }

    static Map<String, AttributeValue> item(String pk, String sk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }

    static void write(String pk, String... sorts) {
        try (var dynamo = DynamoDbClient.create()) {
            for (var sort : sorts) {
                dynamo.putItem(put -> put.tableName("Table").item(item(pk, sort)));
            }
        }
    }

    static void create(String name, LocalDateTime due, String call) {
        scheduler.createSchedule(create -> create.name(name)
                .groupName("ico-local")
                .scheduleExpression("at(" + due.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + ")")
                .scheduleExpressionTimezone("Europe/Istanbul")
                .actionAfterCompletion(ActionAfterCompletion.DELETE)
                .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                .target(target -> target.arn(SCHEDULED_FUNCTION)
                        .roleArn("arn:aws:iam::000000000000:role/SchedulerRole")
                        .input("{\"call\":\"" + call + "\"}")));
    }

    static void put(String key) {
        s3.putObject(object -> object.bucket(BUCKET).key(key), RequestBody.fromString(key));
    }

    static List<String> keys() {
        return LetterHandler.LETTERS.stream().map(Letter::key).toList();
    }

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(system.apiUrl() + path));
    }

    static List<Object> answer(String path, String token) throws IOException, InterruptedException {
        var request = request(path);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = HTTP.send(request.GET().build(), BodyHandlers.ofString());
        return List.of(answer.statusCode(), answer.body());
    }

    static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return HTTP.send(
                request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    static String preflight(String origin) throws IOException, InterruptedException {
        var answer = HTTP.send(
                request("/calls")
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "GET")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());
        return answer.headers().firstValue("Access-Control-Allow-Origin").orElse("none");
    }

    static String login(String person, String token) throws IOException, InterruptedException {
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
