package tr.edu.metu.ico.definition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.call.CalendarDate;
import tr.edu.metu.ico.call.CalendarDate.Amendment;
import tr.edu.metu.ico.rule.CalendarRule;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.rule.Notice;
import tr.edu.metu.ico.rule.Rule;

/**
 * What may still change in a definition once the application period has begun: future dates may be postponed,
 * information that decides nothing may be reworded, and accepted exams may be added. Students have relied on everything
 * else, so it is fixed.
 */
public final class AmendmentCheck {
    private final CallDefinition before;
    private final CallDefinition restated;
    private final CallDefinition after;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();

    private AmendmentCheck(CallDefinition before, CallDefinition restated, CallDefinition after, Instant now) {
        this.before = before;
        this.restated = restated;
        this.after = after;
        this.now = now;
    }

    /**
     * Every change that comes too late, by the field of the new document.
     *
     * @param restated the former definition with the new dates: sentences that differ only in dates are not changes
     * @param now      when the change was requested
     */
    public static List<Problem> problems(
            CallDefinition before, CallDefinition restated, CallDefinition after, Instant now) {
        var check = new AmendmentCheck(before, restated, after, now);
        check.head();
        check.calendar();
        check.rules();
        check.problems.addAll(ExamListCheck.amendment(before, after, now));
        return List.copyOf(check.problems);
    }

    private void head() {
        fixed("programme", before.programme(), after.programme());
        fixed("title", restated.title(), after.title());
        fixed("academicYear", before.academicYear(), after.academicYear());
        fixed("slots", before.slots(), after.slots());
    }

    private void calendar() {
        var old = before.calendar();
        var amended = after.calendar();
        fixed("calendar.zone", old.zone(), amended.zone());
        fixed("calendar.drain", old.drain(), amended.drain());
        for (var date : CalendarDate.values()) {
            date("calendar." + date.field(), date.amendment(), date.in(old), date.in(amended));
        }
    }

    private void date(String field, Amendment allowed, Optional<Instant> old, Optional<Instant> amended) {
        if (allowed == Amendment.LATER && old.isPresent() && amended.isPresent()) {
            putOff(field, old.get(), amended.get());
        } else {
            fixed(field, old, amended);
        }
    }

    private void putOff(String field, Instant old, Instant amended) {
        if (amended.isBefore(old)) {
            problems.add(Problem.of(
                    field,
                    "ONLY_LATER",
                    "The application period has begun: this date can be postponed, but not brought forward.",
                    "Başvuru dönemi başladı: bu tarih ertelenebilir, öne alınamaz."));
        } else if (amended.isAfter(old) && !now.isBefore(old)) {
            problems.add(Problem.of(
                    field,
                    "ALREADY_PAST",
                    "This date has passed; it can no longer be postponed.",
                    "Bu tarih geçti; artık ertelenemez."));
        }
    }

    private void rules() {
        int alreadyFound = problems.size();
        Map<RuleId, Rule> old = new LinkedHashMap<>();
        restated.rules().forEach(rule -> old.put(rule.id(), rule));
        for (int i = 0; i < after.rules().size(); i++) {
            var rule = after.rules().get(i);
            var former = Optional.ofNullable(old.remove(rule.id()));
            fixed("rules[" + i + "]", former.map(AmendmentCheck::effect), Optional.of(effect(rule)));
        }
        old.keySet()
                .forEach(gone -> problems.add(Problem.of(
                        "rules",
                        "FIXED_SINCE_OPENING",
                        "The application period has begun: the rule " + gone + " cannot be removed.",
                        "Başvuru dönemi başladı: " + gone + " kuralı kaldırılamaz.")));
        if (problems.size() == alreadyFound) {
            fixed("rules", ids(before), ids(after));
        }
    }

    private static List<RuleId> ids(CallDefinition definition) {
        return definition.rules().stream().map(Rule::id).toList();
    }

    /** A rule as far as it decides anything; for a rule that only informs, just its id. */
    private static Object effect(Rule rule) {
        return switch (rule) {
            case Notice notice -> notice.id();
            case CalendarRule dates -> List.of(dates.id(), dates.sets());
            case LanguageRule.AcceptedExams exams -> exams.id(); // ExamListCheck decides what of it may change
            default -> rule;
        };
    }

    private void fixed(String field, Object old, Object amended) {
        if (!old.equals(amended)) {
            problems.add(Problem.of(
                    field,
                    "FIXED_SINCE_OPENING",
                    "The application period has begun: this can no longer be changed. Restore what was announced.",
                    "Başvuru dönemi başladı: bu artık değiştirilemez. Duyurulan hâline geri döndürün."));
        }
    }
}
