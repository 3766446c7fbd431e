package tr.edu.metu.ico.verifier.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDiff;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDiff.Change;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDiff.RuleChange;
import tr.edu.metu.ico.adapters.json.definition.RuleEntry;
import tr.edu.metu.ico.announcement.Text;

/** A difference of definitions for people. */
final class DiffText {
    private static final Text NOTHING = new Text("Nothing changed.", "Değişiklik yok.");
    private static final Text HEAD = new Text("Call", "Çağrı");
    private static final Text CALENDAR = new Text("Calendar", "Takvim");
    private static final Text SLOTS = new Text("Documents", "Belgeler");
    private static final Text CHANGED = new Text("Changed rules", "Değişen kurallar");
    private static final Text ADDED = new Text("New rules", "Yeni kurallar");
    private static final Text REMOVED = new Text("Removed rules", "Kaldırılan kurallar");
    private static final Text WORDED = new Text("Reworded", "Yalnızca ifadesi değişenler");
    private static final Text NEW_REMARKS = new Text("New remarks", "Yeni açıklamalar");
    private static final Text REMOVED_REMARKS = new Text("Removed remarks", "Kaldırılan açıklamalar");
    private static final Text NONE = new Text("none", "yok");

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private DiffText(Language language) {
        this.language = language;
    }

    static String of(DefinitionDiff diff, Language language) {
        return new DiffText(language).write(diff);
    }

    private String write(DefinitionDiff diff) {
        text.append(diff.from()).append(" → ").append(diff.to()).append('\n');
        if (diff.isEmpty()) {
            text.append(language.of(NOTHING)).append('\n');
        }
        section(HEAD, diff.head(), this::change);
        section(CALENDAR, diff.calendar(), this::change);
        section(SLOTS, diff.slots(), this::slot);
        section(CHANGED, diff.changed(), this::changed);
        section(ADDED, only(diff.added(), rule -> !rule.informs()), this::rule);
        section(REMOVED, only(diff.removed(), rule -> !rule.informs()), this::rule);
        section(WORDED, diff.worded(), this::worded);
        section(NEW_REMARKS, only(diff.added(), RuleEntry::informs), this::rule);
        section(REMOVED_REMARKS, only(diff.removed(), RuleEntry::informs), this::rule);
        return text.toString();
    }

    private <T> void section(Text title, List<T> parts, Consumer<T> writer) {
        if (!parts.isEmpty()) {
            text.append('\n').append(language.of(title)).append('\n');
            parts.forEach(writer);
        }
    }

    private void change(Change change) {
        line("  ", change);
    }

    private void slot(Change change) {
        var titles = new Change(
                change.name(), change.before().path("title"), change.after().path("title"));
        line("  ", titles.before().equals(titles.after()) ? change : titles);
    }

    private void changed(RuleChange change) {
        worded(change);
        change.parameters().forEach(parameter -> line("      ", parameter));
    }

    private void worded(RuleChange change) {
        heading(
                change.after().kind(),
                change.before().id() + " → " + change.after().id());
        says(change.before().says().equals(change.after().says()) ? "" : "- ", change.before());
        if (!change.before().says().equals(change.after().says())) {
            says("+ ", change.after());
        }
    }

    private void rule(RuleEntry rule) {
        heading(rule.kind(), rule.id());
        says("", rule);
    }

    private void heading(String kind, String id) {
        text.append("  ").append(id).append("  ").append(kind).append('\n');
    }

    private void says(String mark, RuleEntry rule) {
        text.append("      ").append(mark).append(value(rule.says())).append('\n');
    }

    private void line(String indent, Change change) {
        text.append(indent)
                .append(change.name())
                .append(": ")
                .append(value(change.before()))
                .append(" → ")
                .append(value(change.after()))
                .append('\n');
    }

    private String value(JsonNode value) {
        if (value.isMissingNode()) {
            return language.of(NONE);
        }
        if (value.has(language.code())) {
            return value.get(language.code()).textValue();
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(field -> field.getKey() + " " + value(field.getValue()))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(this::value)
                        .collect(Collectors.joining(", ", "[", "]"))
                : value.asText();
    }

    private static List<RuleEntry> only(List<RuleEntry> rules, Predicate<RuleEntry> wanted) {
        return rules.stream().filter(wanted).toList();
    }
}
