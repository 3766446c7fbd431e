package tr.edu.metu.ico.functions.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Relation;
import tr.edu.metu.ico.functions.contract.Examples;
import tr.edu.metu.ico.functions.http.Route;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;

/** Every route that takes a body, with every malformed variant. */
class MalformedBodiesTest {

    private static final Set<String> LARGE =
            Set.of("PUT /calls/{call}", "PUT /call-drafts/{draft}", "POST /definition-checks");
    private static final Map<String, Person> ROUTES = routes();
    private static final Map<String, String> GOOD_BODIES = goodBodies();

    private static Story season;

    /** Every route that reads a body, and a person who may call it. */
    private static Map<String, Person> routes() {
        return World.inMemory(new TestClock("2024-01-01T00:00:00Z")).declared().stream()
                .filter(route -> route.taken()
                        .filter(input -> input.required() && input.contentType().equals("application/json"))
                        .isPresent())
                .collect(Collectors.toMap(Route::key, route -> permitted(route.action()), (a, _) -> a, TreeMap::new));
    }

    private static Person permitted(Action action) {
        var relations = action.relations();
        if (relations.contains(Relation.OWNER)) {
            return Story.ADA;
        }
        boolean coordinators = relations.contains(Relation.DEPARTMENT) || relations.contains(Relation.ANY_DEPARTMENT);
        return coordinators ? Story.COORDINATOR : Story.OFFICER;
    }

    /** The examples of the contract; only that of a definition would be too long there. */
    private static Map<String, String> goodBodies() {
        var bodies = Examples.ofRequests();
        bodies.keySet().retainAll(ROUTES.keySet());
        bodies.put("PUT /calls/{call}", Bodies.definition(Story.CALL));
        return bodies;
    }

    @BeforeAll
    static void an_open_season() {
        season = new Story().submitted().drafted();
    }

    static Stream<BadInput> bodies() {
        return ROUTES.entrySet().stream()
                .flatMap(route -> Stream.concat(MalformedBodies.all(), small(route.getKey()))
                        .map(form -> input(route.getKey(), route.getValue(), form)));
    }

    /** A valid body for each route, so that an extra field is its only fault. */
    static Stream<BadInput> smuggled() {
        return GOOD_BODIES.entrySet().stream()
                .flatMap(body -> Stream.of(
                                "\"role\":\"officer\"",
                                "\"score\":1e1000000000",
                                "\"status\":\"PLACED\"",
                                "\"approved\":true",
                                "\"by\":\"officer-2\"",
                                "\"__proto__\":{}",
                                "\"at\":\"2023-01-01T00:00:00Z\"")
                        .filter(extra -> !body.getValue().contains(extra.split(":")[0] + ":"))
                        .map(extra -> input(
                                body.getKey(),
                                ROUTES.get(body.getKey()),
                                new MalformedBodies(
                                        "with " + extra,
                                        asked -> asked.body(body.getValue().replaceFirst("\\{", "{" + extra + ",")),
                                        400,
                                        "UNKNOWN_FIELD",
                                        extra.split("\"")[1]))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smuggled")
    void a_field_that_is_not_the_senders_to_set_is_refused_by_its_name(BadInput input) {
        input.isRefusedBy(season);
    }

    private static Stream<MalformedBodies> small(String route) {
        return LARGE.contains(route) ? Stream.empty() : Stream.of(MalformedBodies.overTheLimitOfRequests());
    }

    private static BadInput input(String route, Person person, MalformedBodies form) {
        return new BadInput(
                route + ": " + form.name(),
                person,
                route,
                List.of(
                        "call",
                        Story.CALL,
                        "student",
                        Story.ADA_NUMBER,
                        "document",
                        "0".repeat(32),
                        "import",
                        "0".repeat(32),
                        "draft",
                        Story.DRAFT),
                asked -> form.body().apply(asked.ifMatch(2).header("idempotency-key", "a-key-of-its-own")),
                form.status(),
                form.code(),
                form.field());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_body_without_form_is_refused_with_its_place(BadInput input) {
        input.isRefusedBy(season);
    }

    @Test
    void every_route_that_reads_a_body_has_a_good_one() {
        assertEquals(ROUTES.keySet(), GOOD_BODIES.keySet());
        assertTrue(ROUTES.size() >= 34, ROUTES::toString);
    }
}
