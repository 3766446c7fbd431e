package tr.edu.metu.ico.benchmarks.office;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.functions.application.SubmissionHandler;
import tr.edu.metu.ico.functions.calls.CallDefinitionHandler;
import tr.edu.metu.ico.functions.documents.DocumentsHandler;
import tr.edu.metu.ico.functions.grants.GrantsHandler;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.imports.ImportDecisionsHandler;
import tr.edu.metu.ico.functions.imports.ImportsHandler;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.publication.PublicationHandler;
import tr.edu.metu.ico.functions.review.ReviewHandler;
import tr.edu.metu.ico.functions.trials.TrialsHandler;
import tr.edu.metu.ico.functions.work.WorkHandler;

/** Sends requests to the functions as the gateway does, and expects them to succeed. */
final class Desk {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, HttpFunction> functions = new HashMap<>();

    Desk(Parts parts) {
        List.of(
                        new CallDefinitionHandler(parts),
                        new ImportsHandler(parts),
                        new ImportDecisionsHandler(parts),
                        new DocumentsHandler(parts),
                        new SubmissionHandler(parts),
                        new ReviewHandler(parts),
                        new WorkHandler(parts),
                        new TrialsHandler(parts),
                        new PublicationHandler(parts),
                        new GrantsHandler(parts))
                .forEach(function -> function.routes().forEach(route -> functions.put(route.key(), function)));
    }

    /** ID token claims of a person with this role. */
    static Map<String, String> somebody(String subject, String role, String student, String departments) {
        return Map.of(
                "sub", subject,
                "token_use", "id",
                "cognito:groups", "[" + role + "]",
                "custom:student_number", student,
                "custom:departments", departments);
    }

    /** The request, its sender and its time. */
    record Request(
            Map<String, String> who,
            Instant at,
            Map<String, String> path,
            Map<String, String> query,
            Map<String, String> headers,
            String body) {

        static Request by(Map<String, String> who, Instant at, Map<String, String> path) {
            return new Request(who, at, path, Map.of(), Map.of(), "");
        }

        Request with(String json) {
            return new Request(who, at, path, query, headers, json);
        }

        Request where(Map<String, String> values) {
            return new Request(who, at, path, values, headers, body);
        }

        Request headed(Map<String, String> values) {
            return new Request(who, at, path, query, values, body);
        }
    }

    /** @throws IllegalStateException if the function does not succeed */
    JsonNode ask(String route, Request asked) {
        var answer = functions.get(route).handleRequest(event(route, asked), null);
        if (answer.getStatusCode() >= 300) {
            throw new IllegalStateException(route + " answered " + answer.getStatusCode() + " " + answer.getBody());
        }
        try {
            return JSON.readTree(answer.getBody() == null ? "" : answer.getBody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static APIGatewayV2HTTPEvent event(String route, Request asked) {
        var jwt = APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT
                .builder()
                .withClaims(asked.who())
                .build();
        var authorizer = APIGatewayV2HTTPEvent.RequestContext.Authorizer.builder()
                .withJwt(jwt)
                .build();
        var context = APIGatewayV2HTTPEvent.RequestContext.builder()
                .withTimeEpoch(asked.at().toEpochMilli())
                .withAuthorizer(authorizer)
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(route)
                .withPathParameters(asked.path())
                .withQueryStringParameters(asked.query())
                .withHeaders(asked.headers())
                .withBody(asked.body())
                .withRequestContext(context)
                .build();
    }
}
