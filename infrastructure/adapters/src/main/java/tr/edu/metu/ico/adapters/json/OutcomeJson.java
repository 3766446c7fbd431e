package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.rule.TieBreak;

/** The decision about an application, distinguished by its status. */
final class OutcomeJson {

    private OutcomeJson() {}

    static ObjectNode from(Outcome outcome) {
        var node = Canonical.object().put("status", outcome.status());
        switch (outcome) {
            case Outcome.Ineligible(var broken) -> Canonical.list(node, "broken", broken, OutcomeJson::from);
            case Outcome.Cancelled(var because) -> node.set("because", from(because));
            case Outcome.NotApproved(var reason) -> node.put("reason", reason);
            case Outcome.Placed(var choice, var preference, var grant) -> {
                node.put("preference", preference).setAll(ContentJson.from(choice));
                Canonical.perhaps(node, "grant", grant, OutcomeJson::from);
            }
            case Outcome.MainList(var position, var seat, var cutOff) ->
                node.put("position", position).put("seat", seat.name()).put("cutOff", cutOff.toPlainString());
            case Outcome.WaitingList(var position, var tieBreak, var cutOff) -> {
                node.put("position", position);
                Canonical.perhaps(node, "tieBreak", tieBreak, Canonical::text);
                Canonical.perhaps(node, "cutOff", cutOff.map(BigDecimal::toPlainString), Canonical::text);
            }
            case Outcome.ZeroGrant(var position, var why, var tieBreak, var cutOff) -> {
                node.put("position", position).put("why", why.name());
                Canonical.perhaps(node, "tieBreak", tieBreak, Canonical::text);
                Canonical.perhaps(node, "cutOff", cutOff.map(BigDecimal::toPlainString), Canonical::text);
            }
            case Outcome.NotPlaced() -> {
                // the status is the whole outcome
            }
        }
        return node;
    }

    static Outcome read(StoredFields outcome) {
        return switch (outcome.text("status")) {
            case "INELIGIBLE" -> new Outcome.Ineligible(outcome.objects("broken", OutcomeJson::problem));
            case "CANCELLED" -> new Outcome.Cancelled(problem(outcome.object("because")));
            case "NOT_APPROVED" -> new Outcome.NotApproved(outcome.text("reason"));
            case "PLACED", "PLACED_WITH_GRANT", "PLACED_ZERO_GRANT" ->
                new Outcome.Placed(
                        ContentJson.choice(outcome),
                        outcome.count("preference"),
                        outcome.perhaps("grant", OutcomeJson::grant));
            case "NOT_PLACED" -> new Outcome.NotPlaced();
            case "MAIN_LIST" ->
                new Outcome.MainList(
                        outcome.count("position"), outcome.name("seat", Outcome.Seat.class), outcome.decimal("cutOff"));
            case "WAITING_LIST" ->
                new Outcome.WaitingList(
                        outcome.count("position"),
                        outcome.perhaps("tieBreak").map(TieBreak::valueOf),
                        outcome.perhaps("cutOff").map(BigDecimal::new));
            case "SELECTED_ZERO_GRANT" ->
                new Outcome.ZeroGrant(
                        outcome.count("position"),
                        outcome.name("why", GrantDecision.Why.class),
                        outcome.perhaps("tieBreak").map(TieBreak::valueOf),
                        outcome.perhaps("cutOff").map(BigDecimal::new));
            default -> throw new IllegalStateException("the document is damaged: unknown status");
        };
    }

    private static JsonNode from(GrantDecision grant) {
        var node = Canonical.object().put("why", grant.why().name());
        node.set("rank", Canonical.count(grant.rank()));
        Canonical.perhaps(node, "cutOff", grant.cutOff().map(BigDecimal::toPlainString), Canonical::text);
        return node;
    }

    private static GrantDecision grant(StoredFields grant) {
        return new GrantDecision(
                grant.name("why", GrantDecision.Why.class),
                grant.perhapsCount("rank"),
                grant.perhaps("cutOff").map(BigDecimal::new));
    }

    private static JsonNode from(Problem problem) {
        var node = Canonical.object().put("field", problem.field()).put("code", problem.code());
        Canonical.perhaps(node, "rule", problem.rule(), Canonical::text);
        return node.put("en", problem.text().en()).put("tr", problem.text().tr());
    }

    private static Problem problem(StoredFields problem) {
        return new Problem(
                problem.text("field"),
                problem.text("code"),
                problem.perhaps("rule").map(RuleId::new),
                new Text(problem.text("en"), problem.text("tr")));
    }
}
