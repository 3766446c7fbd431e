package tr.edu.metu.ico.adapters.json.definition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.edu.metu.ico.announcement.Text;

/** A sentence of a definition in one language, with placeholders for values. */
final class Sentence {
    /** {@code {points}}, or a number with its noun in singular and plural: {@code {points:point|points}}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9.-]+)(?::([^{}|]+)\\|([^{}|]+))?}");

    private static final Pattern READING = Pattern.compile("\\b[AP]-[0-9]{2}\\b");
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z][A-Z0-9]*(-[A-Z0-9]+){1,3}\\b");

    private final String template;
    private final boolean turkish;
    /** The text around the placeholders, including the nouns of numbers. */
    private final String outside;

    Sentence(String template, boolean turkish) {
        this.template = template;
        this.turkish = turkish;
        outside = PLACEHOLDER
                .matcher(template)
                .replaceAll(hit -> hit.group(2) == null
                        ? " "
                        : Matcher.quoteReplacement(" " + hit.group(2) + " " + hit.group(3) + " "));
    }

    /** The names in the placeholders. */
    Set<String> names() {
        var names = new TreeSet<String>();
        PLACEHOLDER.matcher(template).results().forEach(hit -> names.add(hit.group(1)));
        return names;
    }

    /** The sentence with values in place of their names; unknown names stay as they are. */
    String resolved(StatedValues values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(hit -> Matcher.quoteReplacement(values.find(hit.group(1))
                        .map(value -> stated(value, hit))
                        .orElse(hit.group())));
    }

    /** Whether there is a brace outside a placeholder. */
    boolean hasLooseBrace() {
        return outside.indexOf('{') >= 0 || outside.indexOf('}') >= 0;
    }

    boolean holds(String listed) {
        // a search for the letters alone spares most sentences a pattern
        return outside.contains(listed) && listed(listed).matcher(outside).find();
    }

    /** The names that look like a rule of this definition but are not. */
    List<String> danglingReferences(Set<String> rules) {
        return REFERENCE
                .matcher(outside)
                .results()
                .map(MatchResult::group)
                .filter(id -> !rules.contains(id)
                        && rules.stream().anyMatch(rule -> rule.startsWith(id.substring(0, id.indexOf('-') + 1))))
                .distinct()
                .toList();
    }

    /** The numbers written out, in digits or in words, that are not listed with a reason. */
    Set<String> numbers(List<String> listed, Set<String> rules) {
        var rest = outside;
        for (var text : listed) {
            rest = rest.contains(text) ? listed(text).matcher(rest).replaceAll(" ") : rest;
        }
        rest = REFERENCE.matcher(rest).replaceAll(hit -> isKnown(hit.group(), rules) ? " " : "$0");
        var found = new LinkedHashSet<String>();
        WrittenNumbers.of(rest, turkish).forEach(found::add);
        return found;
    }

    private static boolean isKnown(String id, Set<String> rules) {
        return rules.contains(id)
                || READING.matcher(id).matches()
                || rules.stream().anyMatch(rule -> rule.startsWith(id.substring(0, id.indexOf('-') + 1)));
    }

    private static Pattern listed(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])");
    }

    private String stated(Text value, MatchResult hit) {
        var number = turkish ? value.tr() : value.en();
        if (hit.group(2) == null) {
            return number;
        }
        return number + " " + (number.equals("1") ? hit.group(2) : hit.group(3));
    }
}
