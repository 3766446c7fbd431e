package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.rule.TieBreak;

/** A row of a run as canonical JSON: the same row is always the same text. */
public final class ResultRowJson {

    private ResultRowJson() {}

    public static String write(ResultRow row) {
        return Canonical.write(from(row));
    }

    static ObjectNode from(ResultRow row) {
        var node = Canonical.object();
        node.put("student", row.student().value());
        node.set("outcome", OutcomeJson.from(row.outcome()));
        Canonical.perhaps(node, "score", row.score(), ScoreJson::from);
        node.set("rank", Canonical.count(row.rank()));
        Canonical.list(node, "choices", row.choices(), ResultRowJson::from);
        return node;
    }

    /** @throws IllegalStateException if the text is not exactly as {@link #write} writes it */
    public static ResultRow read(String row) {
        var read = read(new StoredFields(tree(row)));
        if (!write(read).equals(row)) {
            throw new IllegalStateException("a result row is damaged");
        }
        return read;
    }

    static ResultRow read(StoredFields row) {
        return new ResultRow(
                new StudentNumber(row.text("student")),
                OutcomeJson.read(row.object("outcome")),
                row.perhaps("score", ScoreJson::read),
                row.perhapsCount("rank"),
                row.objects("choices", ResultRowJson::choice));
    }

    private static JsonNode from(ChoiceOutcome outcome) {
        var node = ContentJson.from(outcome.choice());
        Canonical.perhaps(node, "totalThere", outcome.totalThere().map(BigDecimal::toPlainString), Canonical::text);
        node.put("decision", outcome.decision().name());
        Canonical.perhaps(node, "tieBreak", outcome.tieBreak(), Canonical::text);
        node.set("rankThere", Canonical.count(outcome.rankThere()));
        Canonical.perhaps(node, "cutOff", outcome.cutOff().map(BigDecimal::toPlainString), Canonical::text);
        // only where a university has several pools: rows from before pools existed keep the same text
        outcome.pool().ifPresent(pool -> node.set("pool", AgreementJson.put(Canonical.object(), pool)));
        return node;
    }

    private static ChoiceOutcome choice(StoredFields outcome) {
        return new ChoiceOutcome(
                ContentJson.choice(outcome),
                outcome.perhaps("totalThere").map(BigDecimal::new),
                outcome.name("decision", ChoiceOutcome.Decision.class),
                outcome.perhaps("tieBreak").map(TieBreak::valueOf),
                outcome.perhapsCount("rankThere"),
                outcome.perhapsDecimal("cutOff"),
                outcome.has("pool") ? Optional.of(AgreementJson.scope(outcome.object("pool"))) : Optional.empty());
    }

    private static JsonNode tree(String row) {
        try {
            return Canonical.MAPPER.readTree(row);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a result row is damaged", damaged);
        }
    }
}
