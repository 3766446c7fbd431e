package tr.edu.metu.ico.local.schedules;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tr.edu.metu.ico.local.http.Answers;

/** The part of EventBridge Scheduler's API that one-time schedules need, called by the AWS SDK. */
public final class SchedulerApi extends Handler.Abstract {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final SchedulerActions actions;

    public SchedulerApi(SchedulerActions actions) {
        this.actions = actions;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        try {
            Answers.json(response, callback, 200, answer(request).toString());
        } catch (SchedulerError e) {
            response.getHeaders().put("X-Amzn-Errortype", e.type());
            var message = JsonNodeFactory.instance.objectNode().put("Message", e.getMessage());
            Answers.json(response, callback, e.status(), message.toString());
        }
        return true;
    }

    private ObjectNode answer(Request request) throws IOException {
        var path = List.of(request.getHttpURI().getPath().substring(1).split("/"));
        var name = path.size() == 2 ? URLDecoder.decode(path.get(1), StandardCharsets.UTF_8) : "";
        var wanted = request.getMethod() + " " + path.getFirst() + (name.isEmpty() ? "" : "/*");
        return switch (wanted) {
            case "POST schedules/*" -> actions.create(name, body(request));
            case "PUT schedules/*" -> actions.update(name, body(request));
            case "GET schedules/*" -> actions.get(group(request, "groupName"), name);
            case "DELETE schedules/*" -> actions.delete(group(request, "groupName"), name);
            case "GET schedules" -> actions.list(parameter(request, "ScheduleGroup"), parameter(request, "NamePrefix"));
            case "POST schedule-groups/*" -> actions.createGroup(name);
            default -> throw SchedulerError.invalid("The local scheduler does not know " + wanted + ".");
        };
    }

    private static ObjectNode body(Request request) throws IOException {
        var bytes = Answers.body(request, 300_000).orElseThrow(() -> SchedulerError.invalid("The body is too long."));
        if (MAPPER.readTree(bytes) instanceof ObjectNode object) {
            return object;
        }
        throw SchedulerError.invalid("The body is no JSON object.");
    }

    private static String group(Request request, String parameter) {
        return parameter(request, parameter).orElse("default");
    }

    private static Optional<String> parameter(Request request, String name) {
        return Optional.ofNullable(Request.extractQueryParameters(request).getValue(name));
    }
}
