package tr.edu.metu.ico.season.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.season.world.Plan.Ground;

/** The published definition of the call, read as the document that the office uploads and nothing more. */
public final class Definition {
    private static final String CALL = "OE-2024";

    private final JsonNode document;

    private Definition(JsonNode document) {
        this.document = document;
    }

    public static Definition ofOverseasExchange2024() {
        try {
            return new Definition(
                    new JsonMapper().readTree(ShippedDefinitions.document(CALL).orElseThrow()));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public JsonNode document() {
        return document.deepCopy();
    }

    public String call() {
        return document.path("call").asText();
    }

    /** A moment of the calendar, such as {@code closesAt}. */
    public Instant moment(String name) {
        var calendar = document.path("calendar");
        return LocalDateTime.parse(calendar.path(name).asText())
                .atZone(ZoneId.of(calendar.path("zone").asText()))
                .toInstant();
    }

    /** The slot of the uploaded English score. */
    public String languageSlot() {
        return rules("LANGUAGE_UPLOAD").findFirst().orElseThrow().path("slot").asText();
    }

    /** Every ground for additional points, with a relation that counts, to be approved. */
    public List<Ground> grounds() {
        return rules("BONUS").map(this::ground).toList();
    }

    private Ground ground(JsonNode bonus) {
        var relations = strings(bonus.path("relations"));
        var slot = bonus.path("slot").asText();
        return new Ground(bonus.path("code").asText(), relations.stream().findFirst(), slot, true);
    }

    /** The largest file a slot takes, in bytes. */
    public long maxBytes(String slot) {
        return StreamSupport.stream(document.path("slots").spliterator(), false)
                .filter(found -> found.path("code").asText().equals(slot))
                .findFirst()
                .map(found -> found.path("maxBytes").asLong())
                .orElseThrow();
    }

    /** An accepted exam whose name begins so, else any. */
    public String exam(String beginning) {
        var exams = rules("ACCEPTED_EXAMS")
                .flatMap(rule -> strings(rule.path("exams")).stream())
                .toList();
        return exams.stream()
                .filter(exam -> exam.startsWith(beginning))
                .findFirst()
                .orElse(exams.getFirst());
    }

    private Stream<JsonNode> rules(String kind) {
        return StreamSupport.stream(document.path("rules").spliterator(), false)
                .filter(rule ->
                        Optional.of(kind).equals(Optional.of(rule.path("kind").asText())));
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
