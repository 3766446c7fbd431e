package tr.edu.metu.ico.definition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.rule.DocumentRule;

/**
 * What an officer answers for each acceptance letter. The officer decides; approving a letter despite a "no" or a
 * flagged word requires a reason.
 *
 * @param items each item with the clause that asks for it
 * @param words each flagged word with its clause
 */
public record LetterChecklist(SortedMap<String, Clause> items, SortedMap<String, Clause> words) {

    public LetterChecklist {
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    public static LetterChecklist of(CallDefinition d) {
        var items = new TreeMap<String, Clause>();
        var words = new TreeMap<String, Clause>();
        for (var rule : d.terms().documents().all()) {
            switch (rule) {
                case DocumentRule.LetterChecklist(var clause, var asked) ->
                    asked.forEach(item -> items.put(item, clause));
                case DocumentRule.LetterTrainee(var clause) -> items.put(DocumentRule.LetterTrainee.ITEM, clause);
                case DocumentRule.LetterWords(var clause, var flagged) ->
                    flagged.forEach(word -> words.put(word, clause));
                case DocumentRule.LetterApproval _,
                        DocumentRule.LetterReplaceable _,
                        DocumentRule.LetterPreAdmission _,
                        DocumentRule.EvidenceDeadline _ -> {}
            }
        }
        return new LetterChecklist(items, words);
    }

    /** Faults of an officer's answers; empty when the verdict can be recorded. */
    public List<Problem> problems(LetterAnswers answers, boolean approved, boolean reasonGiven) {
        var unanswered = items.entrySet().stream()
                .filter(item -> !answers.items().containsKey(item.getKey()))
                .map(item -> Problem.of("letter.items." + item.getKey(), "UNANSWERED", item.getValue()));
        var unknown = without(answers.items().keySet(), items.keySet()).stream()
                .map(item -> Problem.of(
                        "letter.items." + item,
                        "UNKNOWN_ITEM",
                        "The checklist of this call has no such item; remove it.",
                        "Bu çağrının kontrol listesinde böyle bir madde yok; çıkarın."));
        var strange = without(answers.words(), words.keySet()).stream()
                .map(word -> Problem.of(
                        "letter.words",
                        "UNKNOWN_WORD",
                        "This call does not flag the word \"" + word + "\"; remove it.",
                        "Bu çağrıda “" + word + "” sözcüğü işaretlenmiyor; çıkarın."));
        var unexplained = approved && !reasonGiven
                ? open(answers).limit(1).map(clause -> Problem.of("reason", "REASON_NEEDED", clause))
                : Stream.<Problem>empty();
        return Stream.of(unanswered, unknown, strange, unexplained)
                .flatMap(problems -> problems)
                .toList();
    }

    /** The clauses that an approval would overrule; a pre-admission e-mail need not be signed and stamped. */
    private Stream<Clause> open(LetterAnswers answers) {
        var noes = items.entrySet().stream()
                .filter(_ -> answers.kind() == LetterAnswers.Kind.OFFICIAL)
                .filter(item -> Boolean.FALSE.equals(answers.items().get(item.getKey())))
                .map(Map.Entry::getValue);
        var flags = words.entrySet().stream()
                .filter(word -> answers.words().contains(word.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(noes, flags);
    }

    private static SortedSet<String> without(Set<String> these, Set<String> known) {
        var rest = new TreeSet<>(these);
        rest.removeAll(known);
        return rest;
    }
}
