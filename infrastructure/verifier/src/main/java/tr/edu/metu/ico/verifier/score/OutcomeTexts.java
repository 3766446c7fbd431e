package tr.edu.metu.ico.verifier.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tr.edu.metu.ico.announcement.Problem;

/** How outcomes are expressed in the cases. */
final class OutcomeTexts {
    private OutcomeTexts() {}

    static ObjectNode newOutcome() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A refusal, by the code of the first reason. */
    static ObjectNode error(List<Problem> problems) {
        return newOutcome().put("error", problems.getFirst().code());
    }
}
