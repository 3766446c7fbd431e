package tr.edu.metu.ico.functions.template;

import java.util.Arrays;
import java.util.List;
import tr.edu.metu.ico.adapters.dynamo.Family;

/** Requirements for how notices arise. */
final class NoticeChecks {

    private NoticeChecks() {}

    /** Entries of audit trails, and no other kind of items. */
    static List<String> filteredWrongly(Template template) {
        var mapping = StreamMapping.of(template, "NoticesStream");
        return Arrays.stream(Family.values())
                .filter(family -> mapping.passes(family.pattern().replace("*", "OE-2024#0A"), "2023-11-07T09:00:00Z#0")
                        != (family == Family.TRAIL))
                .map(Family::name)
                .toList();
    }

    static List<String> recordsThatHoldUpOthers(Template template) {
        return StreamMapping.of(template, "NoticesStream").repeatsAlone("NoticesFunction", "FollowUpDeadLetters")
                ? List.of()
                : List.of("NoticesStream");
    }

    static List<String> unswept(Template template) {
        var swept = template.events("ScheduleV2").stream()
                .anyMatch(event -> event.function().equals("NoticesSweepFunction")
                        && event.properties().at("ScheduleExpression").is("rate(10 minutes)"));
        return swept ? List.of() : List.of("NoticesSweepFunction");
    }
}
