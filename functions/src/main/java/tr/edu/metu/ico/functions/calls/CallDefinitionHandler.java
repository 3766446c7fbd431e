package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.functions.UseCases;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.Fields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** {@code PUT /calls/{call}} and {@code GET /calls/{call}/definition}. */
public final class CallDefinitionHandler extends HttpFunction {

    private static final StrictJson JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);

    private static final int LONGEST_SUBJECT = 128;

    private final Guard guard;
    private final DefineCall defineCall;
    private final Definitions definitions;

    public CallDefinitionHandler() {
        this(Wiring.parts());
    }

    public CallDefinitionHandler(UseCases parts) {
        guard = parts.guard();
        defineCall = parts.defineCall();
        definitions = parts.definitions();
        on("PUT /calls/{call}", this::define);
        on("GET /calls/{call}/definition", this::definition);
    }

    /**
     * The body of a definition upload.
     *
     * @param officers   subjects of the officers of the call besides the one who asks
     * @param definition the definition document
     */
    public record DefinitionBody(List<String> officers, JsonNode definition) {}

    private Reply define(Request request) {
        guard.permit(request.principal(), Action.ANNOUNCE_CALL);
        var body = JSON.read(request.body(), DefinitionBody.class);
        var call = defineCall.define(
                request.principal(),
                request.path("call"),
                officers(body.officers()),
                body.definition().toString(),
                request.receivedAt());
        return Reply.ok(CallBody.of(call, definitions.of(call))).withVersion(call.version());
    }

    private static Set<String> officers(List<String> subjects) {
        var officers = new TreeSet<String>();
        for (int i = 0; i < subjects.size(); i++) {
            officers.add(Fields.text("officers[" + i + "]", subjects.get(i), LONGEST_SUBJECT));
        }
        return officers;
    }

    private Reply definition(Request request) {
        var call = guard.call(request.principal(), Action.DEFINE_CALL, request.path("call"));
        return Reply.ok(JSON.read(definitions.document(call), JsonNode.class)).withVersion(call.version());
    }

    static Refusal otherCall(String path) {
        return Refusal.brokenRule(
                "definition.call",
                "OTHER_CALL",
                "The definition is one of another call than " + path + ".",
                "Tanım, " + path + " dışında bir çağrıya ait.");
    }
}
