package tr.edu.metu.ico.verifier.score;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.verifier.BadInput;

/** Reads one case, a list of cases, or a file of cases as {@code {"cases": [...]}}. */
final class CaseFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CaseFile() {}

    /** @throws BadInput naming the line or the field that cannot be read */
    static List<GoldenCase> read(Path file) {
        var document = document(file);
        var list = document.isObject() && document.has("cases") ? document.get("cases") : document;
        var cases = new ArrayList<GoldenCase>();
        if (list.isArray()) {
            list.forEach(one -> cases.add(read(file, "cases[" + cases.size() + "]", one)));
        } else {
            cases.add(read(file, "case", list));
        }
        if (cases.isEmpty()) {
            throw new BadInput(file + ": holds no case");
        }
        return cases;
    }

    private static JsonNode document(Path file) {
        try {
            var document = JSON.readTree(Files.readAllBytes(file));
            if (document == null || document.isMissingNode()) {
                throw new BadInput(file + ": is empty");
            }
            return document;
        } catch (JsonProcessingException broken) {
            var line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new BadInput(file + ", line " + line + ": " + broken.getOriginalMessage(), broken);
        } catch (IOException unreadable) {
            throw new BadInput(file + ": cannot be read", unreadable);
        }
    }

    private static GoldenCase read(Path file, String place, JsonNode node) {
        var id = text(file, place, node, "id");
        var named = "case " + id;
        return new GoldenCase(
                id,
                text(file, named, node, "kind"),
                text(file, named, node, "call"),
                node.path("title").asText(""),
                object(file, named, node, "input"),
                object(file, named, node, "expected"));
    }

    private static String text(Path file, String place, JsonNode node, String name) {
        if (!node.path(name).isTextual()) {
            throw new BadInput(file + ": " + place + ": " + name + " must be a text");
        }
        return node.get(name).textValue();
    }

    private static ObjectNode object(Path file, String place, JsonNode node, String name) {
        if (!(node.path(name) instanceof ObjectNode object)) {
            throw new BadInput(file + ": " + place + ": " + name + " must be an object");
        }
        return object;
    }
}
