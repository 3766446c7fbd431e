package tr.edu.metu.ico.adapters.json.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Matches each rule of the new definition to one of the old: of the same kind and, in this order of preference, with the same
 * mark, with the same id apart from the call, or simply the next of the kind.
 */
record RuleMatching(Map<RuleEntry, RuleEntry> oldOf, List<RuleEntry> added, List<RuleEntry> removed) {

    static RuleMatching of(List<RuleEntry> old, List<RuleEntry> current) {
        var oldOf = new LinkedHashMap<RuleEntry, RuleEntry>();
        var added = new ArrayList<>(current);
        var removed = new ArrayList<>(old);
        match(
                added,
                removed,
                oldOf,
                (a, b) -> a.mark().equals(b.mark()) && a.suffix().equals(b.suffix()));
        match(
                added,
                removed,
                oldOf,
                (a, b) -> !a.mark().isMissingNode() && a.mark().equals(b.mark()));
        match(added, removed, oldOf, (a, b) -> !a.matchedByMark() && a.suffix().equals(b.suffix()));
        match(added, removed, oldOf, (a, _) -> !a.matchedByMark() && !a.informs());
        return new RuleMatching(oldOf, added, removed);
    }

    private static void match(
            List<RuleEntry> added,
            List<RuleEntry> removed,
            Map<RuleEntry, RuleEntry> oldOf,
            BiPredicate<RuleEntry, RuleEntry> fits) {
        for (var rule : List.copyOf(added)) {
            removed.stream()
                    .filter(old -> old.kind().equals(rule.kind()) && fits.test(rule, old))
                    .findFirst()
                    .ifPresent(old -> {
                        oldOf.put(rule, old);
                        added.remove(rule);
                        removed.remove(old);
                    });
        }
    }
}
