package tr.edu.metu.ico.adapters.json.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.announcement.RuleId;

/** Reads a document part by part; what is wrong with one is noted, so that the others are still looked at. */
final class Parts {
    private final Fields document;
    private final List<Problem> problems = new ArrayList<>();

    Parts(Fields document) {
        this.document = document;
    }

    <T> Optional<T> part(Function<Fields, T> reader) {
        return attempt(() -> reader.apply(document));
    }

    <T> List<T> each(String name, Function<Fields, T> reader) {
        var elements = part(fields -> fields.elements(name)).orElse(List.of());
        var read = new ArrayList<T>();
        for (int i = 0; i < elements.size(); i++) {
            var path = document.at(name) + "[" + i + "]";
            var element = elements.get(i);
            attempt(() -> reader.apply(new Fields(path, element))).ifPresent(read::add);
        }
        return read;
    }

    List<Rule> rules() {
        var rules = each("rules", RuleJson::read);
        var seen = new HashMap<RuleId, Rule>();
        rules.stream()
                .filter(rule -> seen.putIfAbsent(rule.id(), rule) != null)
                .map(rule -> Problem.of(
                        "rules",
                        "DUPLICATE",
                        "the id " + rule.id() + " stands twice",
                        rule.id() + " kimliği iki kez yazılmış"))
                .forEach(problems::add);
        return rules;
    }

    /**
     * What the constructor makes of the parts; it may take every part for granted.
     *
     * @throws InvalidJson with everything that was noted, and with every field that nobody read
     */
    <T> T made(Supplier<T> constructor) {
        part(fields -> {
            fields.nothingElse();
            return fields;
        });
        if (!problems.isEmpty()) {
            throw new InvalidJson(problems);
        }
        return document.made(constructor);
    }

    private <T> Optional<T> attempt(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (InvalidJson refused) {
            problems.addAll(refused.problems());
            return Optional.empty();
        }
    }
}
