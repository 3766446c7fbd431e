package tr.edu.metu.ico.functions.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.CallConflict;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * A function behind the gateway, which declares its routes. Refusals become {@code application/problem+json}; any other
 * failure is logged without its message and returned as 500.
 */
public abstract class HttpFunction implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final StrictJson JSON = new StrictJson();

    /** With milliseconds, also when they are zero. */
    private static final DateTimeFormatter SERVER_TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private final Map<String, Route<?, ?>> routes = new LinkedHashMap<>();
    private final Guard guard;
    private final InstantSource clock;

    protected HttpFunction(Parts parts) {
        guard = new Guard(parts);
        clock = parts.clock();
    }

    /** Begins the declaration of a route that reads something; declaring the response ends it. */
    protected final <S> Route<S, NoBody> get(String path, Subject<S> subject, Action action) {
        return route("GET", path, subject, action);
    }

    /** Begins the declaration of a route that creates something. */
    protected final <S> Route<S, NoBody> post(String path, Subject<S> subject, Action action) {
        return route("POST", path, subject, action);
    }

    /** Begins the declaration of a route that sets something. */
    protected final <S> Route<S, NoBody> put(String path, Subject<S> subject, Action action) {
        return route("PUT", path, subject, action);
    }

    /** Begins the declaration of a route that deletes something. */
    protected final <S> Route<S, NoBody> delete(String path, Subject<S> subject, Action action) {
        return route("DELETE", path, subject, action);
    }

    private <S> Route<S, NoBody> route(String method, String path, Subject<S> subject, Action action) {
        return new Route<>(method, path, subject, action, this::declared);
    }

    private void declared(Route<?, ?> route) {
        if (routes.put(route.key(), route) != null) {
            throw new IllegalStateException(route.key() + " is declared twice");
        }
    }

    /** For permissions that a route checks in addition to its subject. */
    protected final Guard guard() {
        return guard;
    }

    /** The routes this function serves. */
    public final List<Route<?, ?>> routes() {
        return List.copyOf(routes.values());
    }

    @Override
    public final APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        var id = requestId(event);
        var reply = answer(event, id);
        Log.event(
                "http.answered",
                LogField.ROUTE,
                event.getRouteKey(),
                LogField.STATUS,
                reply.status(),
                LogField.REQUEST,
                id);
        return encode(reply);
    }

    /** The gateway's request id, which is also in its access log. */
    private static String requestId(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getRequestContext())
                .map(APIGatewayV2HTTPEvent.RequestContext::getRequestId)
                .orElse("unknown");
    }

    private Reply answer(APIGatewayV2HTTPEvent event, String id) {
        var route = routes.get(event.getRouteKey());
        if (route == null) {
            return ProblemBody.reply(id, Refusal.notFound());
        }
        var reply = answer(route, event, id);
        return reply.body().orElse("") instanceof ProblemBody problem && route.answer().page() && Request.prefersPage(event)
                ? ProblemPages.reply(problem, reply.headers(), event)
                : reply;
    }

    private Reply answer(Route<?, ?> route, APIGatewayV2HTTPEvent event, String id) {
        try {
            return route.answer(guard, Request.of(event, route.action()));
        } catch (Refusal refusal) {
            return ProblemBody.reply(id, refusal);
        } catch (InvalidJson invalid) {
            return ProblemBody.reply(id, Refusal.unreadable(invalid.problems()));
        } catch (CallConflict conflict) {
            return ProblemBody.reply(
                    id,
                    Refusal.conflict(
                            "CALL_STATE", conflict.text().en(), conflict.text().tr()));
        } catch (RuntimeException unexpected) {
            Log.failure("http.failed", unexpected, LogField.REQUEST, id);
            return ProblemBody.unexpected(id);
        }
    }

    private APIGatewayV2HTTPResponse encode(Reply reply) {
        var headers = new HashMap<>(reply.headers());
        headers.putIfAbsent("Content-Type", "application/json; charset=utf-8");
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        // a countdown must not depend on the clock of the reader's device
        headers.put("X-Server-Time", SERVER_TIME.format(clock.instant()));
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(reply.status())
                .withHeaders(headers)
                .withBody(reply.body().map(HttpFunction::written).orElse(""))
                .withIsBase64Encoded(
                        reply.body().filter(byte[].class::isInstance).isPresent())
                .build();
    }

    private static String written(Object body) {
        return body instanceof byte[] file ? Base64.getEncoder().encodeToString(file) : JSON.write(body);
    }
}
