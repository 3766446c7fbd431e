package tr.edu.metu.ico.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Parameter;
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
        Parameter.programme("programme", programme);
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
        exactlyOne(rules, PlacementRule.Base.class, "SCORE_THEN_PREFERENCE or RANKED_SEATS");
        exactlyOne(rules, LanguageRule.LanguageRequired.class, "LANGUAGE_REQUIRED");
        exactlyOne(rules, LanguageRule.ScoreAge.class, "LANGUAGE_SCORE_AGE");
        atMostOne(rules, LateWithdrawalPenalty.class, "LATE_WITHDRAWAL_PENALTY");
        placement(rules);
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

    /** Rules that add to a way of placing make no sense without it. */
    private static void placement(List<Rule> rules) {
        var ranked = PlacementRule.RankedSeats.class;
        var byPreference = PlacementRule.ScoreThenPreference.class;
        var reserved = PlacementRule.ReservedSeats.class;
        var vacant = PlacementRule.VacantSeats.class;
        var grants = PlacementRule.CountryGrants.class;
        atMostOne(rules, reserved, "RESERVED_SEATS");
        atMostOne(rules, vacant, "RESERVE_FALLBACK");
        atMostOne(rules, grants, "COUNTRY_GRANTS");
        needs(rules, reserved, "RESERVED_SEATS", ranked, "RANKED_SEATS");
        needs(rules, reserved, "RESERVED_SEATS", vacant, "RESERVE_FALLBACK");
        needs(rules, vacant, "RESERVE_FALLBACK", reserved, "RESERVED_SEATS");
        needs(rules, PlacementRule.CountryCaps.class, "COUNTRY_CAPS", byPreference, "SCORE_THEN_PREFERENCE");
        needs(rules, grants, "COUNTRY_GRANTS", byPreference, "SCORE_THEN_PREFERENCE");
        if (of(rules, ranked).findAny().isEmpty()) {
            needs(rules, PlacementRule.GrantVolunteers.class, "GRANT_VOLUNTEERS", grants, "COUNTRY_GRANTS");
        }
    }

    private static void needs(
            List<Rule> rules, Class<? extends Rule> kind, String name, Class<? extends Rule> base, String baseName) {
        if (of(rules, kind).findAny().isPresent() && of(rules, base).findAny().isEmpty()) {
            fail("rules: " + name + " needs a rule of kind " + baseName);
        }
    }

    /** A milestone that a clause fixes must be in the calendar. */
    static void check(Calendar calendar, List<Rule> rules) {
        of(rules, CalendarRule.class)
                .filter(rule -> rule.sets().contains(CalendarRule.Moment.WITHDRAW_OPENS_AT)
                        && calendar.withdrawOpensAt().isEmpty())
                .forEach(rule -> fail("calendar: withdrawOpensAt is missing, and " + rule.id() + " fixes it"));
        boolean exam = of(rules, LanguageRule.ExamInCall.class).findAny().isPresent();
        of(rules, CalendarRule.class)
                .filter(rule -> rule.sets().contains(CalendarRule.Moment.EXAM_DAY) && !exam)
                .forEach(rule -> fail("rules: " + rule.id() + " fixes EXAM_DAY and needs a rule of kind EXAM_IN_CALL"));
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
