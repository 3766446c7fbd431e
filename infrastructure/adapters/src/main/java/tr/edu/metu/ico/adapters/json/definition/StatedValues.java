package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import tr.edu.metu.ico.announcement.Text;

/**
 * The values that a sentence of a definition can state, by placeholder name: the parameters of its own rule ({@code points}),
 * the calendar ({@code closesAt}), and the parameters of every other rule ({@code OE24-SCORE-1.points}).
 *
 * @param own       values of the rule that contains the sentence
 * @param ofTheCall academic year and calendar
 * @param ofRules   of all rules, by id and name
 * @param rules     the ids of all rules
 */
record StatedValues(
        SequencedMap<String, Text> own, Map<String, Text> ofTheCall, Map<String, Text> ofRules, Set<String> rules) {

    private static final Map<String, Form> FORMS = forms();

    /** All values of the whole document. */
    static StatedValues of(JsonNode document) {
        var ofRules = new LinkedHashMap<String, Text>();
        var rules = new HashSet<String>();
        for (var rule : document.path("rules")) {
            var id = rule.path("id").asText();
            rules.add(id);
            parameters(rule).forEach((name, value) -> ofRules.put(id + "." + name, value));
        }
        return new StatedValues(new LinkedHashMap<>(), ofTheCall(document), ofRules, rules);
    }

    /** The same values, from the point of view of one rule. */
    StatedValues within(JsonNode rule) {
        return new StatedValues(parameters(rule), ofTheCall, ofRules, rules);
    }

    Optional<Text> find(String name) {
        return Optional.ofNullable(own.get(name))
                .or(() -> Optional.ofNullable(ofTheCall.get(name)))
                .or(() -> Optional.ofNullable(ofRules.get(name)));
    }

    /** The names that a placeholder can use without the id of another rule. */
    SequencedSet<String> names() {
        var names = new LinkedHashSet<>(own.keySet());
        names.addAll(ofTheCall.keySet());
        return names;
    }

    /** The name of the value of the rule or the call that is written like this in one of the languages. */
    Optional<String> nameOf(String written) {
        return names().stream()
                .filter(name -> find(name)
                        .filter(value ->
                                value.en().equals(written) || value.tr().equals(written))
                        .isPresent())
                .findFirst();
    }

    private static SequencedMap<String, Text> parameters(JsonNode rule) {
        var values = new LinkedHashMap<String, Text>();
        var several = new HashSet<String>();
        rule.properties().stream()
                .filter(field -> !RuleEntry.isOfClause(field.getKey()))
                .forEach(field -> leaves(field.getKey(), field.getValue(), values, several));
        values.keySet().removeAll(several);
        FormattedValues.bands(rule.path("bands")).ifPresent(bands -> values.put("bands", bands));
        return values;
    }

    /** Includes lists, as long as the name occurs only once in the rule. */
    private static void leaves(String name, JsonNode node, Map<String, Text> values, Set<String> several) {
        if (node.isArray()) {
            node.forEach(element ->
                    element.properties().forEach(field -> leaves(field.getKey(), field.getValue(), values, several)));
        }
        FormattedValues.parameter(name, node).ifPresent(value -> {
            if (values.put(name, value) != null) {
                several.add(name);
            }
        });
    }

    private static Map<String, Text> ofTheCall(JsonNode document) {
        var values = new LinkedHashMap<String, Text>();
        var calendar = document.path("calendar");
        FORMS.forEach((name, form) -> form.of(calendar).ifPresent(value -> values.put(name, value)));
        var year = document.path("academicYear");
        if (year.isTextual() && !year.textValue().isBlank()) {
            values.put("academicYear", new Text(year.textValue(), year.textValue()));
        }
        return values;
    }

    private static Map<String, Form> forms() {
        var forms = new LinkedHashMap<String, Form>();
        for (var begin : List.of("opens", "score", "withdrawOpens")) {
            forms.put(begin + "At", new Form(begin + "At", FormattedValues::start));
            forms.put(begin + "Day", new Form(begin + "At", at -> FormattedValues.day(at.toLocalDate())));
            forms.put(begin + "Month", new Form(begin + "At", at -> FormattedValues.month(YearMonth.from(at))));
        }
        forms.put("closesAt", new Form("closesAt", FormattedValues::end));
        forms.put("lastDay", new Form("closesAt", at -> FormattedValues.day(FormattedValues.lastDay(at))));
        forms.put("withdrawClosesAt", new Form("withdrawClosesAt", FormattedValues::end));
        forms.put(
                "withdrawLastDay",
                new Form("withdrawClosesAt", at -> FormattedValues.day(FormattedValues.lastDay(at))));
        return forms;
    }

    /** One way to state a milestone of the calendar. */
    private record Form(String milestone, Function<LocalDateTime, Text> form) {

        /** An unreadable value is stated unchanged; the reader of the calendar reports the error. */
        Optional<Text> of(JsonNode calendar) {
            var written = calendar.path(milestone).asText();
            if (written.isBlank()) {
                return Optional.empty();
            }
            try {
                return Optional.of(form.apply(LocalDateTime.parse(written)));
            } catch (DateTimeException unreadable) {
                return Optional.of(new Text(written, written));
            }
        }
    }
}
