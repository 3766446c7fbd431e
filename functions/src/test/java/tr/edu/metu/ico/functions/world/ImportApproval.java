package tr.edu.metu.ico.functions.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import tr.edu.metu.ico.functions.world.World.Response;

/** An officer reads the report of an import and puts it in force, with a reason for every finding. */
public final class ImportApproval {

    private ImportApproval() {}

    /** Reads the current import and puts it in force. */
    public static Response on(World world, Person officer, String call, String id, Optional<String> reason) {
        var report = world.as(officer).ask("GET /calls/{call}/imports/{import}", "call", call, "import", id);
        return approve(world, officer, call, report, body(Season.json(report), reason));
    }

    /** Puts the import of this report in force, as of when the report was read. */
    public static Response approve(World world, Person officer, String call, Response report, String body) {
        return world.as(officer)
                .ifMatch(Long.parseLong(report.headers().get("ETag").replace("\"", "")))
                .body(body)
                .ask(
                        "PUT /calls/{call}/imports/{import}/in-force",
                        "call",
                        call,
                        "import",
                        Season.json(report).get("id").asText());
    }

    private static String body(JsonNode report, Optional<String> reason) {
        var body = JsonNodeFactory.instance.objectNode();
        reason.ifPresent(why -> body.put("reason", why));
        var overrides = body.putArray("overrides");
        report.path("findings")
                .forEach(finding -> overrides
                        .addObject()
                        .put("finding", finding.get("id").asText())
                        .put("reason", "looked at"));
        return body.toString();
    }
}
