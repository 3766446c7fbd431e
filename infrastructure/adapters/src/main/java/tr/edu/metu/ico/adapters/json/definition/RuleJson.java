package tr.edu.metu.ico.adapters.json.definition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Notice;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.application.ChoiceRule;
import tr.edu.metu.ico.application.ReviewRule;
import tr.edu.metu.ico.call.CalendarRule;
import tr.edu.metu.ico.eligibility.EligibilityRule;
import tr.edu.metu.ico.eligibility.LanguageRule;
import tr.edu.metu.ico.placement.PlacementRule;
import tr.edu.metu.ico.placement.TieBreak;
import tr.edu.metu.ico.scoring.Bonus;
import tr.edu.metu.ico.scoring.Deduction;
import tr.edu.metu.ico.scoring.Rounding;
import tr.edu.metu.ico.scoring.ScoreFormula;
import tr.edu.metu.ico.scoring.ScoringRule;
import tr.edu.metu.ico.withdrawal.LateWithdrawalPenalty;

/** Reads one rule; the kinds are closed here, their numbers are the definition's. */
final class RuleJson {
    private static final Map<String, BiFunction<Clause, Fields, Rule>> KINDS = Map.ofEntries(
            Map.entry("NOTICE", (clause, f) -> new Notice(clause, f.bothLanguages("because"))),
            Map.entry(
                    "CALENDAR",
                    (clause, f) -> new CalendarRule(clause, Set.copyOf(f.allOf("sets", CalendarRule.Moment.class)))),
            Map.entry("MINIMUM_CGPA", RuleJson::minimumCgpa),
            Map.entry("FULL_DEGREE_REGISTRATION", (clause, _) -> new EligibilityRule.FullDegreeRegistration(clause)),
            Map.entry(
                    "COMPLETED_SEMESTERS",
                    (clause, f) -> new EligibilityRule.CompletedSemesters(clause, f.integer("minimum"))),
            Map.entry(
                    "CONTINUES_AT_SAME_LEVEL",
                    (clause, f) -> new EligibilityRule.ContinuesAtSameLevel(clause, f.flag("cgpaRequired"))),
            Map.entry("NOT_PREPARATORY", (clause, _) -> new EligibilityRule.NotPreparatory(clause)),
            Map.entry("COURSE_LOAD", (clause, f) -> new EligibilityRule.CourseLoad(clause, f.integer("ects"))),
            Map.entry("ACCEPTED_EXAMS", (clause, f) -> new LanguageRule.AcceptedExams(clause, f.texts("exams"))),
            Map.entry("LANGUAGE_SCORE_AGE", (clause, f) -> new LanguageRule.ScoreAge(clause, f.integer("validYears"))),
            Map.entry("LANGUAGE_ON_RECORD", (clause, _) -> new LanguageRule.ScoreOnRecord(clause)),
            Map.entry("LANGUAGE_UPLOAD", (clause, f) -> new LanguageRule.UploadedScore(clause, f.text("slot"))),
            Map.entry("LANGUAGE_REQUIRED", (clause, _) -> new LanguageRule.LanguageRequired(clause)),
            Map.entry("AT_MOST_CHOICES", (clause, f) -> new ChoiceRule.AtMostChoices(clause, f.integer("maximum"))),
            Map.entry("ONLY_CURRENT_LEVEL", (clause, _) -> new ChoiceRule.OnlyCurrentLevel(clause)),
            Map.entry("DEPARTMENT_RESTRICTION", (clause, _) -> new ChoiceRule.DepartmentRestriction(clause)),
            Map.entry("SEMESTER_OFFERED", (clause, _) -> new ChoiceRule.SemesterOffered(clause)),
            Map.entry("HOST_MINIMUM_WARNS", (clause, _) -> new ChoiceRule.HostMinimumWarns(clause)),
            Map.entry("DEPARTMENTAL_REVIEW", (clause, _) -> new ReviewRule.DepartmentalReview(clause)),
            Map.entry("DEPARTMENT_MAY_DECLINE", (clause, _) -> new ReviewRule.DepartmentMayDecline(clause)),
            Map.entry("SCORE_FORMULA", RuleJson::formula),
            Map.entry(
                    "SCORE_STEP",
                    (clause, f) -> new ScoringRule.StepClause(clause, f.oneOf("step", ScoringRule.Step.class))),
            Map.entry(
                    "BONUS",
                    (clause, f) -> new Bonus(
                            clause, f.text("code"), f.integer("points"), f.text("slot"), f.texts("relations"))),
            Map.entry(
                    "BENEFITED_BEFORE",
                    (clause, f) -> new Deduction.BenefitedBefore(
                            clause, f.integer("points"), f.text("programme"), f.flag("sameLevel"))),
            Map.entry(
                    "LATE_WITHDRAWAL",
                    (clause, f) -> new Deduction.LateWithdrawal(
                            clause, f.integer("points"), f.text("programme"), f.flag("sameLevel"))),
            Map.entry(
                    "CITIZENSHIP",
                    (clause, f) -> new Deduction.Citizenship(
                            clause, f.integer("points"), f.oneOf("scope", Deduction.Scope.class))),
            Map.entry(
                    "SCORE_THEN_PREFERENCE",
                    (clause, f) -> new PlacementRule.ScoreThenPreference(clause, f.allOf("tieBreak", TieBreak.class))),
            Map.entry(
                    "LATE_WITHDRAWAL_PENALTY",
                    (clause, f) -> new LateWithdrawalPenalty(
                            clause, f.text("programme"), f.flag("sameLevel"), f.integer("points"))));

    private RuleJson() {}

    static Rule read(Fields fields) {
        var kind = fields.text("kind");
        var constructor = KINDS.get(kind);
        if (constructor == null) {
            var known = KINDS.keySet().stream().sorted().toList();
            throw Fields.refusal(
                    fields.at("kind"),
                    "UNKNOWN_KIND",
                    "\"" + kind + "\" is not a kind of rule; known are " + known,
                    "\"" + kind + "\" bilinen bir kural türü değil; bilinenler: " + known);
        }
        var rule = fields.made(() -> constructor.apply(clause(fields), fields));
        fields.nothingElse();
        return rule;
    }

    private static Clause clause(Fields fields) {
        return new Clause(
                fields.parsed("id", RuleId::new, "must look like OE24-ELIG-1", "OE24-ELIG-1 biçiminde olmalı"),
                fields.text("place"),
                fields.bothLanguages("says"));
    }

    private static Rule minimumCgpa(Clause clause, Fields fields) {
        List<StudyLevel> levels = fields.allOf("levels", StudyLevel.class);
        return new EligibilityRule.MinimumCgpa(
                clause,
                levels.isEmpty() ? Set.of() : EnumSet.copyOf(levels),
                fields.parsed(
                        "minimum", Cgpa::of, "must be a CGPA such as \"2.50\"", "\"2.50\" gibi bir ortalama olmalı"));
    }

    private static Rule formula(Clause clause, Fields fields) {
        return new ScoreFormula(
                clause,
                fields.oneOf("component", ScoreFormula.Component.class),
                fields.decimal("cgpaWeight"),
                fields.decimal("languageWeight"),
                fields.decimal("convergentFactor"),
                fields.oneOf("rounding", Rounding.class));
    }
}
