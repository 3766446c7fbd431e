package tr.edu.metu.ico.season.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDocument;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.season.world.Plan.Ground;

/** The published definition of a call, read as the document that the office uploads. */
public final class Definition {
    private final JsonNode document;

    private Definition(JsonNode document) {
        this.document = document;
    }

    /** A definition that ships with the system. */
    public static Definition shipped(String call) {
        try {
            return new Definition(
                    new JsonMapper().readTree(ShippedDefinitions.document(call).orElseThrow()));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A definition that an office announced, as the API gives it. */
    public static Definition announced(JsonNode document) {
        return new Definition(document.deepCopy());
    }

    public JsonNode document() {
        return document.deepCopy();
    }

    /** The document as the office announces it, having compared every sample list of exams with the university's. */
    public JsonNode confirmed() {
        var confirmed = document();
        confirmed.path("rules").forEach(rule -> {
            if (rule.path("list").asText().equals("SAMPLE")) {
                ((ObjectNode) rule).put("list", "CONFIRMED");
            }
        });
        return confirmed;
    }

    public String call() {
        return document.path("call").asText();
    }

    public String title() {
        return DefinitionDocument.worded(document).path("title").path("en").asText();
    }

    /** A moment of the calendar, such as {@code closesAt}. */
    public Instant moment(String name) {
        return findMoment(name).orElseThrow();
    }

    /** The same for a moment that an announcement may leave open. */
    public Optional<Instant> findMoment(String name) {
        return Optional.ofNullable(document.path("calendar").path(name).textValue())
                .map(local -> LocalDateTime.parse(local).atZone(zone()).toInstant());
    }

    public ZoneId zone() {
        return ZoneId.of(document.path("calendar").path("zone").asText());
    }

    /** The slot of the uploaded English score, if one can be uploaded. */
    public Optional<String> languageSlot() {
        return rules("LANGUAGE_UPLOAD")
                .findFirst()
                .map(rule -> rule.path("slot").asText());
    }

    /** The slot of the acceptance letter, if the call asks for one. */
    public Optional<String> letterSlot() {
        return rules("ACCEPTANCE_LETTER")
                .findFirst()
                .map(rule -> rule.path("slot").asText());
    }

    /** An officer's answers for each letter. */
    public List<String> letterItems() {
        var items = rules("LETTER_CHECKLIST").flatMap(rule -> strings(rule.path("items")).stream());
        var trainee = rules("LETTER_TRAINEE").map(_ -> "TRAINEE");
        return Stream.concat(items, trainee).toList();
    }

    /** The terms that an officer looks for in a letter. */
    public List<String> letterWords() {
        return rules("LETTER_WORDS")
                .flatMap(rule -> strings(rule.path("words")).stream())
                .toList();
    }

    /** The code of any slot that documents can be uploaded to. */
    public String anySlot() {
        return document.path("slots").path(0).path("code").asText();
    }

    /** Whether departments decide on applications. */
    public boolean reviewed() {
        return rules("DEPARTMENTAL_REVIEW").findAny().isPresent();
    }

    /** The day of the exam that the call holds. */
    public LocalDate examDay() {
        return LocalDate.parse(
                rules("EXAM_IN_CALL").findFirst().orElseThrow().path("day").asText());
    }

    /** Every ground for additional points, with a relation that counts, to be approved. */
    public List<Ground> grounds() {
        return rules("BONUS").map(Definition::ground).toList();
    }

    private static Ground ground(JsonNode bonus) {
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

    /** An accepted exam whose name begins like this, otherwise any. */
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
                .filter(rule -> rule.path("kind").asText().equals(kind));
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
