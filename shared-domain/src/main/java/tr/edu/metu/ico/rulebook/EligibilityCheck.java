package tr.edu.metu.ico.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.eligibility.Eligibility;
import tr.edu.metu.ico.eligibility.EligibilityRule;

/** Whether a student may take part, by the registrar's record and the declaration alone. */
public final class EligibilityCheck {
    private EligibilityCheck() {}

    /** Every broken rule, in the announcement's order; the English score is judged apart, by {@link LanguageCheck}. */
    public static Eligibility of(CallDefinition d, AcademicRecord r, boolean continuesSameLevel) {
        return Eligibility.of(broken(d, r, continuesSameLevel));
    }

    static List<Problem> broken(CallDefinition d, AcademicRecord r, boolean continuesSameLevel) {
        boolean barredAsPreparatory = r.preparatory()
                && !d.rules(EligibilityRule.NotPreparatory.class).isEmpty();
        return d.eligibilityRules().stream()
                .flatMap(rule -> problems(rule, r, continuesSameLevel, barredAsPreparatory))
                .toList();
    }

    private static Stream<Problem> problems(
            EligibilityRule rule, AcademicRecord r, boolean continues, boolean barredAsPreparatory) {
        return switch (rule) {
            case EligibilityRule.MinimumCgpa(var clause, var levels, var minimum) ->
                minimumCgpa(clause, levels, minimum, r, barredAsPreparatory);
            case EligibilityRule.FullDegreeRegistration(var clause) ->
                unless(r.fullDegree(), "fullDegree", "NOT_FULL_DEGREE", clause);
            case EligibilityRule.CompletedSemesters(var clause, var minimum) ->
                unless(r.completedSemesters() >= minimum, "completedSemesters", "TOO_FEW_SEMESTERS", clause);
            case EligibilityRule.ContinuesAtSameLevel(var clause, var cgpaRequired) ->
                Stream.concat(
                        unless(!cgpaRequired || r.cgpa().isPresent() || barredAsPreparatory, "cgpa", "NO_CGPA", clause),
                        unless(continues, "continuesSameLevel", "NOT_CONTINUING", clause));
            case EligibilityRule.NotPreparatory(var clause) ->
                unless(!r.preparatory(), "preparatory", "PREPARATORY_STUDENT", clause);
            case EligibilityRule.CourseLoad _ -> Stream.empty();
        };
    }

    /** A missing CGPA is no reason of its own for a preparatory student, who cannot have one yet. */
    private static Stream<Problem> minimumCgpa(
            Clause clause, Set<StudyLevel> levels, Cgpa minimum, AcademicRecord r, boolean barredAsPreparatory) {
        if (!levels.contains(r.cohort().level()) || (r.cgpa().isEmpty() && barredAsPreparatory)) {
            return Stream.empty();
        }
        return r.cgpa().isEmpty()
                ? Stream.of(Problem.of("cgpa", "NO_CGPA", clause))
                : unless(r.cgpa().get().isAtLeast(minimum), "cgpa", "CGPA_BELOW_MINIMUM", clause);
    }

    private static Stream<Problem> unless(boolean holds, String field, String code, Clause clause) {
        return holds ? Stream.empty() : Stream.of(Problem.of(field, code, clause));
    }
}
