package tr.edu.metu.ico.submission;

import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.selection.Candidacy;
import tr.edu.metu.ico.selection.EligibilityCheck;
import tr.edu.metu.ico.selection.English;
import tr.edu.metu.ico.selection.Evidence;
import tr.edu.metu.ico.selection.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.StayRule;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.submission.Outlook.Line;

/** The conditions of a call that are fulfilled, among those that concern the student. */
final class MetConditions {
    private MetConditions() {}

    static List<Line> of(CallDefinition d, Candidacy candidacy) {
        return d.eligibilityRules().stream()
                .filter(rule -> EligibilityCheck.keeps(d, candidacy, rule))
                .flatMap(rule -> field(rule, candidacy).stream().map(field -> line(field, rule.clause())))
                .toList();
    }

    static List<Line> of(CallDefinition d, SealedApplication application) {
        var met = new ArrayList<>(of(d, Candidacy.of(application)));
        if (English.score(d, application).isPresent()) {
            met.add(line("language", d.languageRequired().clause()));
        }
        d.terms().review().departmental().stream().findFirst()
                .filter(_ -> Judgement.refusal(d, application).isEmpty())
                .ifPresent(rule -> met.add(line("review", rule.clause())));
        Evidence.proven(d, application)
                .forEach(bonus -> met.add(line(JudgedByItself.field(application, bonus), bonus.clause())));
        return met;
    }

    private static Line line(String field, Clause clause) {
        return Line.met(Problem.of(field, "MET", clause));
    }

    /** What a rule looks at; empty when it does not concern this student, or nothing to look at is there yet. */
    private static Optional<String> field(EligibilityRule rule, Candidacy candidacy) {
        var level = candidacy.applicant().record().cohort().level();
        return switch (rule) {
            case EligibilityRule.MinimumCgpa minimum ->
                Optional.of("cgpa").filter(_ -> minimum.levels().contains(level));
            case EligibilityRule.FullDegreeRegistration _ -> Optional.of("fullDegree");
            case EligibilityRule.CompletedSemesters _ -> Optional.of("completedSemesters");
            case EligibilityRule.NotPreparatory _ -> Optional.of("preparatory");
            case EligibilityRule.DoctoralOrPostdoc _ -> Optional.of("level");
            case EligibilityRule.ContinuesAtSameLevel _ -> filledIn("continuesSameLevel", candidacy);
            case EligibilityRule.AcceptanceLetter _ -> filledIn("documents", candidacy);
            case StayRule.EligibleCountries list ->
                filledIn("stay.country", candidacy).filter(_ -> goesToOneOf(list, candidacy));
            case StayRule.MonthsPerLevel cap ->
                filledIn("stay", candidacy).filter(_ -> cap.limits() == StayRule.MonthsPerLevel.Limits.PARTICIPATION);
            case StayRule _ -> filledIn("stay", candidacy);
            case EligibilityRule.OfficeChecksCourseLoad _ ->
                candidacy.applicant().findings().courseLoadSufficient().map(_ -> "courseLoad");
            case EligibilityRule.CourseLoad _ -> Optional.empty();
        };
    }

    /** All lists make one; only the one that holds the country is met. */
    private static boolean goesToOneOf(StayRule.EligibleCountries list, Candidacy candidacy) {
        return candidacy
                .content()
                .filter(content -> content.stay() instanceof Stay.Traineeship stay
                        && list.countries().contains(stay.country()))
                .isPresent();
    }

    private static Optional<String> filledIn(String field, Candidacy candidacy) {
        return candidacy.content().map(_ -> field);
    }
}
