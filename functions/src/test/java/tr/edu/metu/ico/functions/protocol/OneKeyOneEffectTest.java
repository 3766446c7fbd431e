package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.functions.http.Route;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.World.Response;

/** Every route that takes an idempotency key: one key has one effect and one answer, and serves no other request (INV-4). */
class OneKeyOneEffectTest {

    private static final String APPROVE_BORA =
            "{\"decision\":\"APPROVED\",\"items\":[{\"student\":\"2345672\",\"submission\":1,\"version\":0}]}";

    private final Story season = new Story().submitted();

    /** A request with a key, and the same in other words. */
    private record Keyed(Person person, long version, Function<Story, String> body, String words, String otherWords) {}

    private static final Map<String, Keyed> REQUESTS = Map.of(
            "POST /calls/{call}/applications/{student}/submission",
            new Keyed(Story.ADA, 2, _ -> Story.CONTENT, "SPRING", "FALL"),
            "POST /calls/{call}/applications/{student}/comments",
            new Keyed(Story.COORDINATOR, 0, _ -> "{\"text\":\"A good choice.\"}", "good", "bad"),
            "POST /calls/{call}/review-batches",
            new Keyed(Story.OTHER_COORDINATOR, 0, _ -> APPROVE_BORA, "2345672", "2345679"),
            "POST /calls/{call}/verdict-batches",
            new Keyed(Story.OFFICER, 0, OneKeyOneEffectTest::rejecting, "blurred", "cut off"),
            "POST /calls/{call}/imports/row-edits",
            new Keyed(Story.OFFICER, 1, _ -> """
                {"kind":"RECORDS","change":"CHANGE","key":"2345671","values":{"cgpa":"3.20"},"reason":"a mistake"}\
                """, "3.20", "3.21"),
            "POST /ledger/{student}",
            new Keyed(Story.OFFICER, 0, _ -> Bodies.STAY, "confirmed", "denied"),
            "POST /news",
            new Keyed(Story.OFFICER, 0, _ -> Bodies.NEWS, "Friday", "Monday"));

    private static Set<String> routes() {
        return REQUESTS.keySet();
    }

    @Test
    void every_route_with_a_key_is_here() {
        assertEquals(
                season.world.declared().stream()
                        .filter(Route::takesKey)
                        .map(Route::key)
                        .collect(Collectors.toSet()),
                routes());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void INV_04_a_key_that_was_used_is_refused_with_another_body_and_answers_its_own_request_as_before(String route) {
        var request = REQUESTS.get(route);
        var body = request.body().apply(season);
        var other = body.replace(request.words(), request.otherWords());
        assertNotEquals(body, other);
        var before = season.written();
        var first = Answers.ok(send(route, request, body));
        var written = season.written();
        assertNotEquals(before, written);

        var refused = Answers.json(422, send(route, request, other));
        assertEquals("KEY_REUSED", refused.at("/problems/0/code").asText());
        assertEquals("Idempotency-Key", refused.at("/problems/0/field").asText());

        assertEquals(first, Answers.ok(send(route, request, body)));
        assertEquals(written, season.written());
    }

    private Response send(String route, Keyed request, String body) {
        return season.world
                .as(request.person())
                .ifMatch(request.version())
                .header("idempotency-key", "one-and-the-same")
                .body(body)
                .ask(route, Story.path(Story.ADA_NUMBER));
    }

    private static String rejecting(Story season) {
        var letter = season.documents().getFirst();
        return """
            {"items":[{"student":"%s","document":"%s","version":0,"sha256":"%s","decision":"REJECTED","reason":"blurred"}]}\
            """.formatted(
                        Story.ADA_NUMBER,
                        letter.get("id").asText(),
                        letter.get("sha256").asText());
    }
}
