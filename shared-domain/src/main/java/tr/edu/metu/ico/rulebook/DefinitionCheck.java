package tr.edu.metu.ico.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.announcement.Unknown;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CalendarRule;
import tr.edu.metu.ico.eligibility.LanguageRule;
import tr.edu.metu.ico.grant.GrantTerms;
import tr.edu.metu.ico.placement.PlacementRule;
import tr.edu.metu.ico.scoring.Bonus;
import tr.edu.metu.ico.scoring.Deduction;
import tr.edu.metu.ico.scoring.ScoreFormula;
import tr.edu.metu.ico.scoring.ScoringRule;
import tr.edu.metu.ico.withdrawal.LateWithdrawalPenalty;

/** What the slots and rules of a definition must have in common; every message begins with the field. */
final class DefinitionCheck {
    private DefinitionCheck() {}

    static void head(String format, String programme, String academicYear) {
        if (!format.equals(CallDefinition.FORMAT)) {
            fail("format must be \"" + CallDefinition.FORMAT + "\"");
        }
        if (!programme.matches("[A-Z]{2,10}")) {
            fail("programme must be capital letters, such as OE");
        }
        if (!academicYear.matches("20[0-9]{2}-20[0-9]{2}")) {
            fail("academicYear must look like 2024-2025");
        }
    }

    static void uniqueIds(List<Rule> rules) {
        unique("rules", "id", rules.stream().map(rule -> rule.id().value()));
    }

    static void check(List<DocumentSlot> slots, List<Rule> rules) {
        unique("slots", "code", slots.stream().map(DocumentSlot::code));
        uniqueIds(rules);
        HostRulesCheck.check(slots, rules);
        of(rules, Unknown.class).forEach(gap -> fail("rules: " + gap.id() + " is UNKNOWN, and no call stands on a gap"));
        exactlyOne(rules, ScoreFormula.class, "SCORE_FORMULA");
        exactlyOne(rules, PlacementRule.ScoreThenPreference.class, "SCORE_THEN_PREFERENCE");
        exactlyOne(rules, LanguageRule.LanguageRequired.class, "LANGUAGE_REQUIRED");
        exactlyOne(rules, LanguageRule.ScoreAge.class, "LANGUAGE_SCORE_AGE");
        atMostOne(rules, LanguageRule.UploadedScore.class, "LANGUAGE_UPLOAD");
        atMostOne(rules, LateWithdrawalPenalty.class, "LATE_WITHDRAWAL_PENALTY");
        unique(
                "rules",
                "step",
                of(rules, ScoringRule.StepClause.class).map(rule -> rule.step().name()));
        unique(
                "rules",
                "code",
                Stream.concat(
                        of(rules, Bonus.class).map(Bonus::code),
                        of(rules, Deduction.class).map(Deduction::code)));
        GrantTerms.of(rules);
        var codes = slots.stream().map(DocumentSlot::code).toList();
        Stream.concat(
                        of(rules, Bonus.class).map(Bonus::slot),
                        of(rules, LanguageRule.UploadedScore.class).map(LanguageRule.UploadedScore::slot))
                .filter(slot -> !codes.contains(slot))
                .forEach(slot -> fail("rules: slot " + slot + " is not among the slots"));
    }

    /** A milestone that a clause fixes must be in the calendar. */
    static void check(Calendar calendar, List<Rule> rules) {
        of(rules, CalendarRule.class)
                .filter(rule -> rule.sets().contains(CalendarRule.Moment.WITHDRAW_OPENS_AT)
                        && calendar.withdrawOpensAt().isEmpty())
                .forEach(rule -> fail("calendar: withdrawOpensAt is missing, and " + rule.id() + " fixes it"));
    }

    static <R extends Rule> Stream<R> of(List<Rule> rules, Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void exactlyOne(List<Rule> rules, Class<? extends Rule> kind, String name) {
        if (of(rules, kind).count() != 1) {
            fail("rules must hold exactly one rule of kind " + name);
        }
    }

    static void atMostOne(List<Rule> rules, Class<? extends Rule> kind, String name) {
        if (of(rules, kind).count() > 1) {
            fail("rules must hold at most one rule of kind " + name);
        }
    }

    static void unique(String field, String part, Stream<String> names) {
        var seen = new HashSet<String>();
        names.filter(name -> !seen.add(name)).forEach(name -> fail(field + ": " + part + " " + name + " stands twice"));
    }

    static void fail(String message) {
        throw new IllegalArgumentException(message);
    }
}
