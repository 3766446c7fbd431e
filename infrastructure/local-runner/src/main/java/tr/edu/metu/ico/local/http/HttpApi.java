package tr.edu.metu.ico.local.http;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tr.edu.metu.ico.local.authorizer.JwtAuthorizer;
import tr.edu.metu.ico.local.lambda.FunctionFailed;
import tr.edu.metu.ico.local.lambda.LocalFunctions;
import tr.edu.metu.ico.local.template.SystemTemplate;

/** The HTTP API of the template: authorizes, makes the event, invokes the function, responds as API Gateway does. */
public final class HttpApi extends Handler.Abstract {
    private static final int GATEWAY_LIMIT = 10 * 1024 * 1024;
    private static final int FUNCTION_LIMIT = 6 * 1024 * 1024;
    private static final Duration GATEWAY_TIMEOUT = Duration.ofSeconds(30);

    private final RouteTable routes;
    private final String stage;
    private final Map<String, JwtAuthorizer> authorizers;
    private final CorsHeaders cors;
    private final LocalFunctions functions;
    private final InstantSource clock;

    /** {@code authorizers} by their names in the template. */
    public HttpApi(
            SystemTemplate template,
            Map<String, JwtAuthorizer> authorizers,
            LocalFunctions functions,
            InstantSource clock) {
        this.routes = new RouteTable(template.routes());
        this.stage = template.stage();
        this.authorizers = Map.copyOf(authorizers);
        this.cors = new CorsHeaders(template.cors());
        this.functions = functions;
        this.clock = clock;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        var receipt = clock.instant();
        var id = UUID.randomUUID().toString();
        response.getHeaders().put("Apigw-Requestid", id);
        if (cors.apply(request, response)) {
            response.setStatus(204);
            callback.succeeded();
            return true;
        }
        var match = withinStage(request.getHttpURI().getPath()).flatMap(path -> routes.find(request.getMethod(), path));
        var claims = match.flatMap(found -> authorize(found, request));
        var body = Answers.body(request, GATEWAY_LIMIT);
        if (match.isEmpty()) {
            Answers.message(response, callback, 404, "Not Found");
        } else if (claims.isEmpty()) {
            response.getHeaders().put("WWW-Authenticate", "Bearer");
            Answers.message(response, callback, 401, "Unauthorized");
        } else if (body.isEmpty()) {
            Answers.message(response, callback, 413, "Request Entity Too Large");
        } else {
            var event = HttpApiEvent.json(request, match.get(), stage, claims.get(), body.get(), receipt, id);
            invoke(match.get().route().function(), event, response, callback);
        }
        return true;
    }

    /** A path begins with the name of its stage, which no route contains. */
    private Optional<String> withinStage(String path) {
        if (stage.equals(SystemTemplate.DEFAULT_STAGE)) {
            return Optional.of(path);
        }
        var before = "/" + stage;
        return path.startsWith(before + "/") ? Optional.of(path.substring(before.length())) : Optional.empty();
    }

    private Optional<Map<String, Object>> authorize(RouteTable.Match match, Request request) {
        var wanted = match.route().authorizer();
        if (wanted.isEmpty()) {
            return Optional.of(Map.of());
        }
        return authorizers
                .get(wanted.get())
                .check(
                        String.join(",", request.getHeaders().getValuesList("Authorization")),
                        match.route().scopes());
    }

    private void invoke(String function, byte[] event, Response response, Callback callback) throws IOException {
        if (event.length > FUNCTION_LIMIT) {
            Answers.message(response, callback, 413, "Request Entity Too Large");
            return;
        }
        var started = System.nanoTime();
        try {
            var answer = functions.get(function).invoke(event);
            if (Duration.ofNanos(System.nanoTime() - started).compareTo(GATEWAY_TIMEOUT) > 0) {
                Answers.message(response, callback, 503, "Service Unavailable");
            } else if (answer.length > FUNCTION_LIMIT || !HttpApiReply.write(answer, response, callback)) {
                Answers.message(response, callback, 500, "Internal Server Error");
            }
        } catch (FunctionFailed e) {
            Answers.message(response, callback, 500, "Internal Server Error");
        }
    }
}
