package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** If any number or date of a shipped definition changes, a sentence changes in both languages. */
class ShippedSentencesTest {
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Set by the office alone: no announcement names them. */
    private static final Set<String> OF_THE_OFFICE = Set.of("drain");

    @ParameterizedTest
    @ValueSource(strings = {"OE-2018", "OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void a_changed_number_or_day_of_a_rule_changes_a_sentence_in_both_languages(String call) {
        var document = document(call);
        var unchanged = new ArrayList<String>();
        for (var rule : document.get("rules")) {
            numbers(rule, (object, name) -> {
                var before = sentences(document);
                var value = object.get(name);
                object.set(name, another(value));
                silent(before, sentences(document), rule.get("id").textValue() + " " + name, unchanged);
                object.set(name, value);
            });
        }

        assertEquals(List.of(), unchanged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void a_moved_date_of_the_calendar_changes_a_sentence_in_both_languages(String call) {
        var document = document(call);
        var calendar = (ObjectNode) document.get("calendar");
        var unchanged = new ArrayList<String>();
        for (var name : names(calendar)) {
            var value = calendar.get(name);
            if (!value.textValue().contains("T") || OF_THE_OFFICE.contains(name)) {
                continue;
            }
            var before = sentences(document);
            calendar.put(
                    name, LocalDateTime.parse(value.textValue()).plusDays(40).toString());
            silent(before, sentences(document), name, unchanged);
            calendar.set(name, value);
        }

        assertEquals(List.of(), unchanged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opensAt", "closesAt", "withdrawOpensAt", "withdrawClosesAt"})
    void another_hour_of_a_milestone_changes_a_sentence_in_both_languages(String milestone) {
        var unchanged = new ArrayList<String>();
        for (var call : List.of("OE-2020", "OE-2024", "ICM-2024")) {
            var document = document(call);
            var calendar = (ObjectNode) document.get("calendar");
            var before = sentences(document);
            calendar.put(
                    milestone,
                    LocalDateTime.parse(calendar.get(milestone).textValue())
                            .plusHours(2)
                            .toString());
            silent(before, sentences(document), call, unchanged);
        }

        assertEquals(List.of(), unchanged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2018", "OE-2020", "OE-2024", "ICM-2024"})
    void the_title_follows_the_academic_year(String call) {
        var document = (ObjectNode) document(call);
        document.put("academicYear", "2031-2032");

        var title = Wording.of(document).document().get("title");

        assertEquals(
                List.of(true, true),
                List.of(
                        title.get("en").textValue().contains("2031-2032"),
                        title.get("tr").textValue().contains("2031-2032")));
    }

    private record Sentences(List<String> english, List<String> turkish) {}

    private static Sentences sentences(JsonNode document) {
        var worded = Wording.of(document).document();
        var all = new Sentences(new ArrayList<>(), new ArrayList<>());
        collect(worded, all);
        return all;
    }

    private static void collect(JsonNode node, Sentences all) {
        if (node.path("en").isTextual()) {
            all.english().add(node.get("en").textValue());
            all.turkish().add(node.get("tr").textValue());
        }
        node.forEach(part -> collect(part, all));
    }

    private static void silent(Sentences before, Sentences after, String what, List<String> unchanged) {
        if (before.english().equals(after.english())) {
            unchanged.add(what + " in English");
        }
        if (before.turkish().equals(after.turkish())) {
            unchanged.add(what + " in Turkish");
        }
    }

    /** Every field with a number or a day, however deep. */
    private static void numbers(JsonNode node, BiConsumer<ObjectNode, String> look) {
        if (node instanceof ObjectNode object) {
            for (var name : names(object)) {
                if (RuleEntry.isOfClause(name)) {
                    continue;
                }
                if (isNumber(object.get(name))) {
                    look.accept(object, name);
                }
                numbers(object.get(name), look);
            }
        } else {
            node.forEach(part -> numbers(part, look));
        }
    }

    private static boolean isNumber(JsonNode value) {
        return value.isInt()
                || value.isTextual()
                        && (DECIMAL.matcher(value.textValue()).matches()
                                || DAY.matcher(value.textValue()).matches());
    }

    private static JsonNode another(JsonNode value) {
        var nodes = DefinitionSchema.JSON.getNodeFactory();
        if (value.isInt()) {
            return nodes.numberNode(value.intValue() + 7 * Integer.signum(value.intValue()));
        }
        return DAY.matcher(value.textValue()).matches()
                ? nodes.textNode(LocalDate.parse(value.textValue()).plusDays(40).toString())
                : nodes.textNode(new BigDecimal(value.textValue())
                        .add(new BigDecimal("0.07"))
                        .toPlainString());
    }

    private static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode document(String call) {
        return DefinitionSchema.tree(ShippedDefinition.document(call));
    }
}
