package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.result.Outcome;

/** The decision about an application, told apart by its status. */
final class OutcomeJson {

    private OutcomeJson() {}

    static ObjectNode from(Outcome outcome) {
        var node = Canonical.object().put("status", outcome.status());
        switch (outcome) {
            case Outcome.Ineligible(var broken) -> Canonical.list(node, "broken", broken, OutcomeJson::from);
            case Outcome.Cancelled(var because) -> node.set("because", from(because));
            case Outcome.NotApproved(var reason) -> node.put("reason", reason);
            case Outcome.Placed(var choice, var preference) ->
                node.put("preference", preference).setAll(ContentJson.from(choice));
            case Outcome.NotPlaced() -> {
                // the status says it all
            }
        }
        return node;
    }

    static Outcome read(Fields outcome) {
        return switch (outcome.text("status")) {
            case "INELIGIBLE" -> new Outcome.Ineligible(outcome.objects("broken", OutcomeJson::problem));
            case "CANCELLED" -> new Outcome.Cancelled(problem(outcome.object("because")));
            case "NOT_APPROVED" -> new Outcome.NotApproved(outcome.text("reason"));
            case "PLACED" -> new Outcome.Placed(ContentJson.choice(outcome), outcome.count("preference"));
            case "NOT_PLACED" -> new Outcome.NotPlaced();
            default -> throw new IllegalStateException("the document is damaged: unknown status");
        };
    }

    private static JsonNode from(Problem problem) {
        var node = Canonical.object().put("field", problem.field()).put("code", problem.code());
        Canonical.perhaps(node, "rule", problem.rule(), Canonical::text);
        return node.put("en", problem.text().en()).put("tr", problem.text().tr());
    }

    private static Problem problem(Fields problem) {
        return new Problem(
                problem.text("field"),
                problem.text("code"),
                problem.perhaps("rule").map(RuleId::new),
                new Text(problem.text("en"), problem.text("tr")));
    }
}
