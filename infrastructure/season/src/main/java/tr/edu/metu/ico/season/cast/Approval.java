package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.login.Person;

/** A run's way to publication: the sanity gate's findings get reasons, and a second officer approves. */
final class Approval {
    private static final Duration FOR_OBJECTIONS = Duration.ofDays(5);
    private static final Duration FOR_ANSWERS = Duration.ofDays(7);

    private final CallContext context;

    Approval(CallContext context) {
        this.context = context;
    }

    /** One officer proposes and names another, who approves; neither can do both, and nobody reads a row before that. */
    void pass(String run) {
        context.ledger().refused(context.api().get(Cast.OFFICER, path(run, "/rows")), 404, "NOT_FOUND", "");
        var findings = needingReasons(run);
        if (!findings.isEmpty()) {
            context.ledger()
                    .refused(propose(proposal(run, Cast.SECOND_OFFICER, List.of())), 422, "FINDING_OPEN", "overrides");
            context.ledger().accepted("finding with a reason");
        }
        context.ledger().refused(propose(proposal(run, Cast.OFFICER, findings)), 422, "SAME_OFFICER", "approver");
        propose(proposal(run, Cast.SECOND_OFFICER, findings)).expecting(200);
        context.api().get(Cast.OFFICER, path(run, "/rows")).expecting(200);
        context.ledger().refused(approve(Cast.OFFICER, run), 409, "NOT_THE_APPROVER", "");
        approve(Cast.SECOND_OFFICER, run).expecting(200);
        context.ledger().accepted("publication");
    }

    private String path(String run, String part) {
        return context.call() + "/runs/" + run + part;
    }

    private List<String> needingReasons(String run) {
        return context.api().get(Cast.OFFICER, path(run, "/findings")).expecting(200).list("findings").stream()
                .filter(finding -> finding.path("severity").asText().equals("NEEDS_OVERRIDE"))
                .map(finding -> finding.path("id").asText())
                .toList();
    }

    private ObjectNode proposal(String run, Person approver, List<String> findings) {
        var now = context.clock().now();
        var proposal = Api.object()
                .put("run", run)
                .put("approver", approver.id())
                .put("objectionsUntil", now.plus(FOR_OBJECTIONS).toString())
                .put("answersUntil", now.plus(FOR_ANSWERS).toString());
        var overrides = proposal.putArray("overrides");
        findings.forEach(finding ->
                overrides.addObject().put("finding", finding).put("reason", "Looked at; it is so in a small call."));
        return proposal;
    }

    private Answer propose(JsonNode proposal) {
        return context.api().post(Cast.OFFICER, context.call() + "/publication-proposal", proposal);
    }

    private Answer approve(Person who, String run) {
        var state = context.api().get(who, context.call() + "/publications").expecting(200);
        var version = state.body().path("proposal").path("version").asText();
        return context.api()
                .send(
                        who,
                        "POST",
                        context.call() + "/publication-approval",
                        Api.object().put("run", run).toString(),
                        "If-Match",
                        "\"" + version + "\"");
    }
}
