package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.json.definition.Edits.Edit;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;

/** Every shipped definition with one error, for every field: it is refused, and the refusal names the field. */
class BadDefinitionTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> OPTIONAL =
            Set.of("fragment", "digits", "decision", "withdrawOpensAt", "minimumRate", "toKm", "green");

    private final List<String> wrong = new ArrayList<>();
    private final Set<Text> said = new HashSet<>();

    @AfterEach
    void no_message_mixes_the_languages() {
        assertEquals(List.of(), BilingualFaultsTest.mixed(said.stream()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2018", "OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void a_missing_field_is_named(String id) {
        everywhere(
                id,
                (edits, read) -> edits.fieldsTakenAway(edit -> {
                    if (!OPTIONAL.contains(last(edit.field()))) {
                        expect(edit, "MISSING_FIELD", read);
                    }
                }));

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2018", "OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void a_value_of_the_wrong_type_is_named(String id) {
        everywhere(
                id,
                (edits, read) ->
                        edits.valuesExchanged(BadDefinitionTest::otherTypes, edit -> expect(edit, "WRONG_TYPE", read)));

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2018", "OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void an_unknown_field_is_named(String id) {
        everywhere(
                id,
                (edits, read) ->
                        edits.fieldsAdded("colour", JSON.textNode("red"), edit -> expect(edit, "UNKNOWN_FIELD", read)));

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2018", "OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void a_number_out_of_range_is_named(String id) {
        everywhere(
                id,
                (edits, read) ->
                        edits.valuesExchanged(BadDefinitionTest::absurdNumbers, edit -> expectNearby(edit, read)));

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2018", "OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void a_day_or_time_that_nobody_can_mean_is_named(String id) {
        everywhere(
                id,
                (edits, read) -> edits.valuesExchanged(
                        BadDefinitionTest::impossibleTimes, edit -> expect(edit, "INVALID_VALUE", read)));

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2018", "OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void an_empty_text_is_named(String id) {
        everywhere(
                id,
                (edits, read) -> edits.valuesExchanged(
                        (name, value) ->
                                value.isTextual() && !name.equals("slot") ? List.of(JSON.textNode(" ")) : List.of(),
                        edit -> {
                            if (read.get().isEmpty()) {
                                wrong.add("taken: " + edit);
                            }
                        }));

        assertEquals(List.of(), wrong);
    }

    private static List<JsonNode> otherTypes(String name, JsonNode value) {
        return Stream.<JsonNode>of(
                        JSON.nullNode(),
                        JSON.textNode("text"),
                        JSON.numberNode(7),
                        JSON.numberNode(1.5),
                        JSON.booleanNode(true),
                        JSON.objectNode(),
                        JSON.arrayNode())
                .filter(other -> other.getNodeType() != value.getNodeType() || (other.isDouble() && value.isInt()))
                .toList();
    }

    /** The opposite sign, an infinite number, and invalid decimals. */
    private static List<JsonNode> absurdNumbers(String name, JsonNode value) {
        if (value.isInt()) {
            return List.of(
                    JSON.numberNode(-value.intValue()),
                    JSON.numberNode(Integer.signum(value.intValue()) * 2_000_000_000));
        }
        return value.isTextual()
                        && value.textValue().matches("[0-9]+(\\.[0-9]+)?")
                        && !Set.of("format", "text").contains(name)
                ? Stream.of("-1", "1e9", "NaN", "1,5", "9".repeat(900), "1000000000")
                        .<JsonNode>map(JSON::textNode)
                        .toList()
                : List.of();
    }

    /** Years that no call has to do with, the end of a day as 24:00, and drains longer than a day. */
    private static List<JsonNode> impossibleTimes(String name, JsonNode value) {
        var text = value.asText();
        var times = text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")
                ? Stream.of("9999", "+10000", "+999999999", "0000", "-0001", "1899", "2200")
                        .map(year -> year + text.substring(4))
                : Stream.<String>of();
        var midnight =
                text.matches("[0-9-]{10}T.*") ? Stream.of(text.replaceFirst("T.*", "T24:00")) : Stream.<String>of();
        var drains = name.equals("drain")
                ? Stream.of("PT24H0.001S", "PT2562047788015215H", "-PT2562047788015215H")
                : Stream.<String>of();
        return Stream.of(times, midnight, drains)
                .flatMap(all -> all)
                .<JsonNode>map(JSON::textNode)
                .toList();
    }

    /** The head is checked in the document, each rule alone. */
    private void everywhere(String id, BiConsumer<Edits, Supplier<List<Problem>>> look) {
        var document = (ObjectNode) DefinitionSchema.tree(ShippedDefinition.document(id));
        var rules = document.get("rules");
        document.set("rules", JSON.arrayNode());
        edit(Probe.announcement(document), look);
        rules.forEach(rule -> edit(Probe.rule(rule), look));
    }

    private void edit(Probe probe, BiConsumer<Edits, Supplier<List<Problem>>> look) {
        look.accept(new Edits(probe.sample()), () -> {
            var problems = probe.exchanged().apply(probe.sample());
            problems.stream().map(Problem::text).forEach(said::add);
            return problems;
        });
    }

    /** The only problem, apart from the consequences of an edited head or an empty list of rules. */
    private void expect(Edit edit, String code, Supplier<List<Problem>> reader) {
        var reported = reader.get().stream()
                .filter(problem ->
                        problem.field().equals(edit.field()) && problem.code().equals(code))
                .toList();
        if (reported.size() != 1) {
            wrong.add(edit + " -> " + reader.get());
        }
    }

    /** If two numbers limit each other, either may be named. */
    private void expectNearby(Edit edit, Supplier<List<Problem>> reader) {
        var dot = edit.field().lastIndexOf('.') + 1;
        var object = edit.field().substring(0, dot);
        var reported = reader.get();
        if (reported.stream()
                .noneMatch(problem -> problem.code().equals("INVALID_VALUE")
                        && (problem.field().startsWith(object) || edit.field().startsWith(problem.field())))) {
            wrong.add(edit + " -> " + reported);
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
