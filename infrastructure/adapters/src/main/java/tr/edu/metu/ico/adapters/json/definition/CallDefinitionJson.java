package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.rulebook.DocumentSlot;

/** Reads the definition of a call; strict, so that a misspelt field never silently means its absence. */
public final class CallDefinitionJson {
    private static final StrictJson JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);

    private final List<Problem> problems = new ArrayList<>();

    private CallDefinitionJson() {}

    /**
     * The definition that the document holds.
     *
     * @throws InvalidJson with every field that is wrong
     */
    public static CallDefinition read(String json) {
        return new CallDefinitionJson().definition(new Fields("", JSON.read(json, JsonNode.class)));
    }

    private CallDefinition definition(Fields fields) {
        var format = part(() -> fields.text("format"));
        var call = part(() -> fields.parsed("call", CallId::new, "must look like OE-2024", "OE-2024 biçiminde olmalı"));
        var programme = part(() -> fields.text("programme"));
        var title = part(() -> fields.bothLanguages("title"));
        var academicYear = part(() -> fields.text("academicYear"));
        var calendar = part(() -> CalendarJson.read(fields.object("calendar")));
        var resultsExpected = part(() -> fields.bothLanguages("resultsExpected"));
        var slots = each(fields, "slots", CallDefinitionJson::slot);
        var rules = each(fields, "rules", RuleJson::read);
        part(() -> {
            fields.nothingElse();
            return fields;
        });
        duplicates(rules);
        if (!problems.isEmpty()) {
            throw new InvalidJson(problems);
        }
        return fields.made(() -> new CallDefinition(
                format.orElseThrow(),
                call.orElseThrow(),
                programme.orElseThrow(),
                title.orElseThrow(),
                academicYear.orElseThrow(),
                calendar.orElseThrow(),
                resultsExpected.orElseThrow(),
                slots,
                rules));
    }

    private static DocumentSlot slot(Fields fields) {
        var slot = fields.made(() -> new DocumentSlot(
                fields.text("code"),
                fields.flag("special"),
                fields.texts("contentTypes"),
                fields.integer("maxBytes"),
                fields.bothLanguages("title")));
        fields.nothingElse();
        return slot;
    }

    /** Reads one part; what is wrong with it is noted, so that the other parts are still looked at. */
    private <T> Optional<T> part(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (InvalidJson refused) {
            problems.addAll(refused.problems());
            return Optional.empty();
        }
    }

    private <T> List<T> each(Fields fields, String name, Function<Fields, T> reader) {
        var elements = part(() -> fields.elements(name)).orElse(List.of());
        var read = new ArrayList<T>();
        for (int i = 0; i < elements.size(); i++) {
            var path = fields.at(name) + "[" + i + "]";
            var element = elements.get(i);
            part(() -> reader.apply(new Fields(path, element))).ifPresent(read::add);
        }
        return read;
    }

    private void duplicates(List<Rule> rules) {
        var seen = new HashMap<RuleId, Rule>();
        rules.stream()
                .filter(rule -> seen.putIfAbsent(rule.id(), rule) != null)
                .map(rule -> Problem.of(
                        "rules",
                        "DUPLICATE",
                        "the id " + rule.id() + " stands twice",
                        rule.id() + " kimliği iki kez yazılmış"))
                .forEach(problems::add);
    }
}
