package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.DefinitionCheck;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.definition.Fragment;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.RuleTerms;

/** Reads the definition of a call; strict, so that a misspelt field is never treated as missing. */
public final class CallDefinitionJson {
    private CallDefinitionJson() {}

    /**
     * The definition in the document.
     *
     * @throws InvalidJson naming every field that is wrong; for a fragment, with everything that it leaves out
     */
    public static CallDefinition read(String json) {
        return switch (AnnouncementJson.read(json)) {
            case CallDefinition call -> call;
            case Fragment fragment -> throw new InvalidJson(missing(fragment));
        };
    }

    /**
     * The document with the calendar and the academic year of another.
     *
     * @throws InvalidJson if it is invalid with these dates
     */
    public static CallDefinition withDatesOf(String document, String dated) {
        var json = new StrictJson(StrictJson.DEFINITION_LIMIT);
        var restated = (ObjectNode) json.read(document, JsonNode.class);
        var dates = json.read(dated, JsonNode.class);
        restated.set("calendar", dates.path("calendar"));
        restated.set("academicYear", dates.path("academicYear"));
        return read(json.write(restated));
    }

    static CallDefinition read(Parts parts) {
        var head = Head.read(parts);
        var calendar = parts.part(fields -> CalendarJson.read(fields.object("calendar")));
        var resultsExpected = parts.part(fields -> fields.bothLanguages("resultsExpected"));
        var slots = parts.all("slots", CallDefinitionJson::slot);
        var rules = parts.rules();
        return parts.made(
                () -> new CallDefinition(
                        head.format().orElseThrow(),
                        head.call().orElseThrow(),
                        head.programme().orElseThrow(),
                        head.title().orElseThrow(),
                        head.academicYear().orElseThrow(),
                        calendar.orElseThrow(),
                        resultsExpected.orElseThrow(),
                        slots.orElseThrow(),
                        rules.orElseThrow()),
                () -> faults(head, calendar, slots, rules));
    }

    private static List<Fault> faults(
            Head head, Optional<Calendar> calendar, Optional<List<DocumentSlot>> slots, Optional<List<Rule>> rules) {
        var faults = new ArrayList<Fault>(head.faults());
        rules.map(RuleTerms::of).ifPresent(read -> {
            slots.ifPresent(all -> faults.addAll(DefinitionCheck.rules(all, read)));
            calendar.ifPresent(one -> faults.addAll(DefinitionCheck.calendar(one, read)));
        });
        return faults;
    }

    private static DocumentSlot slot(DefinitionFields fields) {
        var slot = fields.made(() -> new DocumentSlot(
                fields.text("code"),
                fields.flag("special"),
                fields.texts("contentTypes"),
                fields.integer("maxBytes"),
                fields.bothLanguages("title")));
        WrittenDigits.read(fields);
        fields.nothingElse();
        return slot;
    }

    private static List<Problem> missing(Fragment fragment) {
        var problems = new ArrayList<Problem>();
        problems.add(Problem.of(
                "fragment",
                "FRAGMENT",
                fragment.call() + " is a fragment and cannot be announced as a call. Fill the gaps below first.",
                fragment.call() + " bir parçadır, çağrı olarak duyurulamaz. Önce aşağıdaki eksikleri tamamlayın."));
        for (var gap : fragment.unknown()) {
            problems.add(Problem.of(
                    "rules[" + fragment.rules().indexOf(gap) + "]",
                    "UNKNOWN",
                    "Not known: " + gap.what().en(),
                    "Bilinmiyor: " + gap.what().tr()));
        }
        return problems;
    }
}
