package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDiff;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDocument;
import tr.edu.metu.ico.adapters.json.definition.DiffJson;
import tr.edu.metu.ico.functions.http.ProblemBody.Line;

/**
 * What would come of a definition.
 *
 * @param problems   everything that prevents its announcement, or that it takes effect in an existing call
 * @param warnings   what the office should check
 * @param preview    its sentences as applicants will read them
 * @param difference from the definition it is compared with; absent while it cannot be read as a definition
 * @param changeable the fields that may still change in an existing call; absent while everything may
 */
public record DefinitionCheckBody(
        List<Line> problems,
        List<Line> warnings,
        DefinitionPreview preview,
        Optional<JsonNode> difference,
        Optional<List<String>> changeable) {

    /** What changed between two documents; empty while one of them cannot be read as a definition. */
    static Optional<JsonNode> difference(String old, String current) {
        try {
            return Optional.of(
                    DiffJson.of(DefinitionDiff.of(DefinitionDocument.of(old), DefinitionDocument.of(current))));
        } catch (InvalidJson unfinished) {
            return Optional.empty();
        }
    }
}
