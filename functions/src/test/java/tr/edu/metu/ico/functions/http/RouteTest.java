package tr.edu.metu.ico.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;

/** The checks before the code of a route, and the input of the code. */
class RouteTest {

    private static final Person OFFICER = Person.officer("officer-1");

    private final Parts parts =
            World.inMemory(new TestClock("2024-01-01T00:00:00Z")).freshParts();
    private final List<String> done = new ArrayList<>();

    /** A body. */
    record Why(String reason) {}

    /** A function with one route. */
    private static final class Probe extends HttpFunction {

        Probe(Parts parts, Consumer<AuthorizedRequest<Principal, Why>> code) {
            super(parts);
            put("/probe", Subject.NO_CALL, Action.SEE_OFFICERS)
                    .ifMatch()
                    .takes(Why.class)
                    .does(code);
        }
    }

    /** A function whose route declares nothing. */
    private static final class Bare extends HttpFunction {

        Bare(Parts parts, Consumer<AuthorizedRequest<Principal, NoBody>> code) {
            super(parts);
            put("/probe", Subject.NO_CALL, Action.SEE_OFFICERS).does(code);
        }
    }

    @Test
    void the_guard_comes_before_everything_else_that_is_wrong_with_a_request() {
        assertEquals(403, status(probe(), Person.student("2345671"), "no JSON"));
        assertEquals(428, status(probe(), OFFICER, "no JSON"));
        assertEquals(List.of(), done);
    }

    @Test
    void the_code_is_given_what_the_route_declares() {
        var event = event(OFFICER, "{\"reason\":\"why not\"}");
        event.setHeaders(Map.of("if-match", "\"3\""));

        assertEquals(204, probe().handleRequest(event, null).getStatusCode());
        assertEquals(List.of("officer-1 3 why not"), done);
    }

    static List<Consumer<AuthorizedRequest<Principal, NoBody>>> undeclared() {
        return List.of(
                AuthorizedRequest::body,
                AuthorizedRequest::version,
                AuthorizedRequest::key,
                request -> request.query("cursor"));
    }

    @ParameterizedTest
    @MethodSource("undeclared")
    void what_a_route_does_not_declare_its_code_cannot_have(Consumer<AuthorizedRequest<Principal, NoBody>> code) {
        assertEquals(500, status(new Bare(parts, code), OFFICER, "{}"));
        assertEquals(
                204,
                status(
                        new Bare(
                                parts,
                                request -> assertTrue(request.versionIfAny().isEmpty())),
                        OFFICER,
                        "{}"));
    }

    private HttpFunction probe() {
        return new Probe(
                parts,
                request -> done.add(request.subject().subject() + " " + request.version() + " "
                        + request.body().reason()));
    }

    private static int status(HttpFunction function, Person person, String body) {
        return function.handleRequest(event(person, body), null).getStatusCode();
    }

    private static APIGatewayV2HTTPEvent event(Person person, String body) {
        var jwt = Authorizer.JWT.builder().withClaims(person.claims()).build();
        var authorizer = Authorizer.builder().withJwt(jwt).build();
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey("PUT /probe")
                .withBody(body)
                .withRequestContext(RequestContext.builder()
                        .withAuthorizer(authorizer)
                        .withTimeEpoch(0)
                        .build())
                .build();
    }
}
