package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import tr.edu.metu.ico.applicant.ExamSitting;

/** The result of a sitting of the office's exam. */
final class ExamSittingJson {

    /** A student sits one exam at most once a day. */
    static final Comparator<ExamSitting> BY_DAY =
            Comparator.comparing(ExamSitting::exam).thenComparing(ExamSitting::day);

    private ExamSittingJson() {}

    static JsonNode from(ExamSitting sitting) {
        var node = Canonical.object()
                .put("exam", sitting.exam())
                .put("day", sitting.day().toString());
        Canonical.perhaps(node, "score", sitting.score().map(BigDecimal::toPlainString), Canonical::text);
        Canonical.perhaps(node, "excuse", sitting.excuse(), ExamSittingJson::from);
        return node;
    }

    static ExamSitting read(StoredFields sitting) {
        return new ExamSitting(
                sitting.text("exam"),
                sitting.day("day"),
                sitting.perhaps("score").map(BigDecimal::new),
                sitting.perhaps("excuse", ExamSittingJson::excuse));
    }

    private static JsonNode from(ExamSitting.Excuse excuse) {
        return Canonical.object().put("accepted", excuse.accepted()).put("reason", excuse.reason());
    }

    private static ExamSitting.Excuse excuse(StoredFields excuse) {
        return new ExamSitting.Excuse(excuse.yes("accepted"), excuse.text("reason"));
    }
}
