package tr.edu.metu.ico.adapters.json.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.rule.Rule;

/** Reads a document part by part; problems with one part are noted, so that the others are still checked. */
final class Parts {
    private final DefinitionFields document;

    Parts(DefinitionFields document) {
        this.document = document;
    }

    <T> Optional<T> part(Function<DefinitionFields, T> reader) {
        return attempt(() -> reader.apply(document));
    }

    <T> List<T> each(String name, Function<DefinitionFields, T> reader) {
        var elements = part(fields -> fields.elements(name)).orElse(List.of());
        var read = new ArrayList<T>();
        for (int i = 0; i < elements.size(); i++) {
            var element = document.element(name, i, elements.get(i));
            attempt(() -> reader.apply(element)).ifPresent(read::add);
        }
        return read;
    }

    /** All of it, or empty if a part could not be read. */
    <T> Optional<List<T>> all(String name, Function<DefinitionFields, T> reader) {
        int before = document.problems().found();
        var read = each(name, reader);
        return document.problems().found() == before ? Optional.of(read) : Optional.empty();
    }

    Optional<List<Rule>> rules() {
        int before = document.problems().found();
        var rules = each("rules", RuleJson::read);
        var seen = new HashMap<RuleId, Rule>();
        rules.stream()
                .filter(rule -> seen.putIfAbsent(rule.id(), rule) != null)
                .forEach(rule -> document.note(
                        "rules",
                        "DUPLICATE",
                        "The id " + rule.id()
                                + " appears twice in rules. Give one of the rules another id or remove it.",
                        "rules içinde " + rule.id()
                                + " kimliği iki kez geçiyor. Kurallardan birine başka bir kimlik verin"
                                + " ya da onu çıkarın."));
        return document.problems().found() == before ? Optional.of(rules) : Optional.empty();
    }

    /**
     * What the constructor makes of the parts; it can rely on every part being present.
     *
     * @param faults contradictions between the parts that could be read; used only if one could not
     * @throws InvalidJson with everything that was noted, and every unread field
     */
    <T> T made(Supplier<T> constructor, Supplier<List<Fault>> faults) {
        document.nothingElse();
        if (document.faulty()) {
            faults.get().forEach(document::fault);
        }
        var made = document.faulty() ? null : document.made(constructor);
        if (document.faulty()) {
            throw new InvalidJson(document.problems().shown());
        }
        return made;
    }

    private <T> Optional<T> attempt(Supplier<T> reader) {
        int before = document.problems().found();
        var read = reader.get();
        // for an element that is not an object the problem is already noted, and nothing is read
        return document.problems().found() == before ? Optional.ofNullable(read) : Optional.empty();
    }
}
