package tr.edu.metu.ico.rulebook;

import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Contradictions;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.announcement.Unknown;
import tr.edu.metu.ico.application.EvidenceClaim;
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
import tr.edu.metu.ico.withdrawal.OwnWithdrawalDays;

/**
 * What the parts of a definition must have in common. Each method answers all faults of the parts it is given, each
 * beginning with its field, so that an officer sees them at once even where another part cannot be read yet.
 */
public final class DefinitionCheck {
    private DefinitionCheck() {}

    public static List<String> head(String format, String programme, String academicYear) {
        var faults = new Contradictions.Collected();
        faults.unless(format.equals(CallDefinition.FORMAT), "format must be \"" + CallDefinition.FORMAT + "\"");
        faults.unless(Parameter.isProgramme(programme), "programme must be capital letters, such as OE");
        faults.unless(academicYear.matches("20[0-9]{2}-20[0-9]{2}"), "academicYear must look like 2024-2025");
        return faults.all();
    }

    static void uniqueIds(Faults faults) {
        faults.unique(
                "rules", "id", faults.rules().stream().map(rule -> rule.id().value()));
    }

    /** What slots and rules have against each other. */
    public static List<String> rules(List<DocumentSlot> slots, List<Rule> rules) {
        var faults = new Faults(rules);
        faults.unique("slots", "code", slots.stream().map(DocumentSlot::code));
        uniqueIds(faults);
        HostRulesCheck.check(slots, faults);
        faults.of(Unknown.class)
                .forEach(gap -> faults.fail("rules: " + gap.id() + " is UNKNOWN, and no call stands on a gap"));
        kinds(faults);
        LanguageRulesCheck.check(faults);
        placement(faults);
        scoring(faults);
        GrantTerms.faults(rules).forEach(faults::fail);
        var codes = slots.stream().map(DocumentSlot::code).toList();
        Stream.concat(
                        faults.of(Bonus.class).map(Bonus::slot),
                        faults.of(LanguageRule.UploadedScore.class).map(LanguageRule.UploadedScore::slot))
                .filter(slot -> !codes.contains(slot))
                .forEach(slot -> faults.fail("rules: slot " + slot + " is not among the slots"));
        return faults.found().all();
    }

    private static void kinds(Faults faults) {
        faults.exactlyOne(ScoreFormula.class, "SCORE_FORMULA");
        faults.exactlyOne(PlacementRule.Base.class, "SCORE_THEN_PREFERENCE or RANKED_SEATS");
        faults.exactlyOne(LanguageRule.LanguageRequired.class, "LANGUAGE_REQUIRED");
        faults.exactlyOne(LanguageRule.ScoreAge.class, "LANGUAGE_SCORE_AGE");
        faults.atMostOne(LateWithdrawalPenalty.class, "LATE_WITHDRAWAL_PENALTY");
        faults.atMostOne(OwnWithdrawalDays.class, "OWN_WITHDRAWAL_DAYS");
    }

    private static void scoring(Faults faults) {
        relations(faults);
        faults.unique(
                "rules",
                "step",
                faults.of(ScoringRule.StepClause.class).map(rule -> rule.step().name()));
        faults.unique(
                "rules",
                "code",
                Stream.concat(
                        faults.of(Bonus.class).map(Bonus::code),
                        faults.of(Deduction.class).map(Deduction::code)));
    }

    /** What a bonus names a claim must be able to say. */
    private static void relations(Faults faults) {
        faults.of(Bonus.class)
                .forEach(bonus -> bonus.relations().stream()
                        .filter(relation -> !EvidenceClaim.RELATIONS.contains(relation))
                        .forEach(relation -> faults.fail("rules: relations of " + bonus.id() + " has " + relation
                                + "; a claim can name " + EvidenceClaim.named())));
    }

    /** Rules that add to a way of placing make no sense without it. */
    private static void placement(Faults faults) {
        var ranked = PlacementRule.RankedSeats.class;
        var byPreference = PlacementRule.ScoreThenPreference.class;
        var reserved = PlacementRule.ReservedSeats.class;
        var vacant = PlacementRule.VacantSeats.class;
        var grants = PlacementRule.CountryGrants.class;
        faults.atMostOne(reserved, "RESERVED_SEATS");
        faults.atMostOne(vacant, "RESERVE_FALLBACK");
        faults.atMostOne(grants, "COUNTRY_GRANTS");
        if (!faults.holds(PlacementRule.Base.class)) {
            return; // that there is none is told already
        }
        faults.needs(reserved, "RESERVED_SEATS", ranked, "RANKED_SEATS");
        faults.needs(reserved, "RESERVED_SEATS", vacant, "RESERVE_FALLBACK");
        faults.needs(vacant, "RESERVE_FALLBACK", reserved, "RESERVED_SEATS");
        faults.needs(PlacementRule.CountryCaps.class, "COUNTRY_CAPS", byPreference, "SCORE_THEN_PREFERENCE");
        faults.needs(grants, "COUNTRY_GRANTS", byPreference, "SCORE_THEN_PREFERENCE");
        if (!faults.holds(ranked)) {
            faults.needs(PlacementRule.GrantVolunteers.class, "GRANT_VOLUNTEERS", grants, "COUNTRY_GRANTS");
        }
        faults.atMostOne(PlacementRule.GrantVolunteers.class, "GRANT_VOLUNTEERS");
    }

    /** What calendar and rules have against each other: a milestone that a clause fixes must be in the calendar. */
    public static List<String> calendar(Calendar calendar, List<Rule> rules) {
        var faults = new Faults(rules);
        LanguageRulesCheck.check(calendar, faults);
        HostRulesCheck.check(calendar, faults);
        faults.of(CalendarRule.class)
                .filter(rule -> rule.sets().contains(CalendarRule.Moment.WITHDRAW_OPENS_AT)
                        && calendar.withdrawOpensAt().isEmpty())
                .forEach(rule -> faults.fail("calendar: withdrawOpensAt is missing, and " + rule.id() + " fixes it"));
        boolean exam = faults.holds(LanguageRule.ExamInCall.class);
        faults.of(CalendarRule.class)
                .filter(rule -> rule.sets().contains(CalendarRule.Moment.EXAM_DAY) && !exam)
                .forEach(rule ->
                        faults.fail("rules: " + rule.id() + " fixes EXAM_DAY and needs a rule of kind EXAM_IN_CALL"));
        return faults.found().all();
    }
}
