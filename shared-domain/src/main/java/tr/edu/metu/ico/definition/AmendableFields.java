package tr.edu.metu.ico.definition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.CalendarDate;
import tr.edu.metu.ico.call.CalendarDate.Amendment;
import tr.edu.metu.ico.rule.CalendarRule;
import tr.edu.metu.ico.rule.LanguageRule.AcceptedExams;
import tr.edu.metu.ico.rule.Notice;
import tr.edu.metu.ico.rule.Rule;

/** The fields of a definition in which {@link AmendmentCheck} still accepts a change once the application period has begun. */
public final class AmendableFields {
    private final CallDefinition definition;
    private final Instant now;

    private AmendableFields(CallDefinition definition, Instant now) {
        this.definition = definition;
        this.now = now;
    }

    /** The fields by their path in the document, such as {@code calendar.closesAt} and {@code rules[3].says}. */
    public static List<String> of(CallDefinition definition, Instant now) {
        var fields = new AmendableFields(definition, now);
        var found = new ArrayList<>(fields.dates().toList());
        found.add("resultsExpected");
        for (int i = 0; i < definition.rules().size(); i++) {
            var rule = "rules[" + i + "].";
            fields.ofRule(definition.rules().get(i)).map(rule::concat).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private Stream<String> dates() {
        return Arrays.stream(CalendarDate.values())
                .filter(date -> date.amendment() == Amendment.LATER)
                .filter(date ->
                        date.in(definition.calendar()).filter(now::isBefore).isPresent())
                .map(date -> "calendar." + date.field());
    }

    private Stream<String> ofRule(Rule rule) {
        return switch (rule) {
            case Notice _ -> Stream.of("says", "because");
            case CalendarRule _ -> Stream.of("says");
            case AcceptedExams _ ->
                now.isBefore(definition.calendar().closesAt()) ? Stream.of("exams", "removed") : Stream.empty();
            default -> Stream.empty();
        };
    }
}
