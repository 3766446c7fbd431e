package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.scoring.ScoreStep;

/** A score with every step of its derivation. */
final class ScoreJson {

    private ScoreJson() {}

    static JsonNode from(OverallScore score) {
        var node = Canonical.object()
                .put("component", score.component().toPlainString())
                .put("language", score.language().toPlainString())
                .put("cgpa", score.cgpa().toPlainString())
                .put("total", score.total().toPlainString());
        Canonical.list(node, "steps", score.steps(), ScoreJson::from);
        return node;
    }

    static OverallScore read(StoredFields score) {
        return new OverallScore(
                score.decimal("component"),
                score.decimal("language"),
                score.decimal("cgpa"),
                score.decimal("total"),
                score.objects("steps", ScoreJson::step));
    }

    private static JsonNode from(ScoreStep step) {
        return Canonical.object()
                .put("code", step.code())
                .put("value", step.value().toPlainString())
                .put("rule", step.rule().value());
    }

    private static ScoreStep step(StoredFields step) {
        return new ScoreStep(step.text("code"), step.decimal("value"), new RuleId(step.text("rule")));
    }
}
