package tr.edu.metu.ico.selection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.OfficeFindings;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.eligibility.Eligibility;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.EligibilityRule.CgpaSource;
import tr.edu.metu.ico.rule.EligibilityRule.MinimumCgpa;
import tr.edu.metu.ico.rule.StayRule;

/** Whether a student may take part. */
public final class EligibilityCheck {
    private final CallDefinition definition;
    private final Candidacy candidacy;
    private final AcademicRecord record;

    private EligibilityCheck(CallDefinition definition, Candidacy candidacy) {
        this.definition = definition;
        this.candidacy = candidacy;
        record = candidacy.applicant().record();
    }

    /** Every broken rule, in the announcement's order; {@link LanguageCheck} judges the English score. */
    public static Eligibility of(CallDefinition d, Candidacy candidacy) {
        return Eligibility.of(broken(d, candidacy));
    }

    public static List<Problem> broken(CallDefinition d, Candidacy candidacy) {
        var check = new EligibilityCheck(d, candidacy);
        return d.eligibilityRules().stream().flatMap(check::problems).toList();
    }

    /** Whether a rule is broken regardless of officers' pending decisions. */
    static boolean isOut(CallDefinition d, Candidacy candidacy) {
        var check = new EligibilityCheck(d, candidacy);
        var undecided = d.terms().eligibility().letters().stream()
                .filter(letter -> LetterCheck.undecided(letter, candidacy.documents()))
                .toList();
        return d.eligibilityRules().stream()
                .filter(rule -> !undecided.contains(rule))
                .flatMap(check::problems)
                .findAny()
                .isPresent();
    }

    /** Every rule that concerns the student and is met, as a problem with code MET at its field. */
    public static Stream<Problem> met(CallDefinition d, Candidacy candidacy) {
        var check = new EligibilityCheck(d, candidacy);
        return d.eligibilityRules().stream()
                .filter(rule -> check.problems(rule).findAny().isEmpty())
                .flatMap(rule -> check.field(rule).map(field -> Problem.of(field, "MET", rule.clause())).stream());
    }

    private Stream<Problem> problems(EligibilityRule rule) {
        return switch (rule) {
            case MinimumCgpa minimum -> minimumCgpa(minimum);
            case EligibilityRule.FullDegreeRegistration(var clause) ->
                unless(record.fullDegree(), "fullDegree", "NOT_FULL_DEGREE", clause);
            case EligibilityRule.CompletedSemesters(var clause, var minimum) ->
                unless(record.completedSemesters() >= minimum, "completedSemesters", "TOO_FEW_SEMESTERS", clause);
            case EligibilityRule.ContinuesAtSameLevel(var clause, var cgpaRequired) ->
                Stream.concat(
                        unless(!cgpaRequired || !lacksCgpa(), "cgpa", "NO_CGPA", clause),
                        unless(continues(), "continuesSameLevel", "NOT_CONTINUING", clause));
            case EligibilityRule.NotPreparatory(var clause) ->
                unless(!record.preparatory(), "preparatory", "PREPARATORY_STUDENT", clause);
            case EligibilityRule.CourseLoad _ -> Stream.empty();
            case EligibilityRule.OfficeChecksCourseLoad(var clause) ->
                unless(findings().courseLoadSufficient().orElse(true), "courseLoad", "COURSE_LOAD_TOO_LOW", clause);
            case EligibilityRule.DoctoralOrPostdoc doctoral ->
                unless(isDoctoralOrPostdoc(), "level", "NOT_DOCTORAL", doctoral.clause());
            case EligibilityRule.AcceptanceLetter letter ->
                candidacy.content().stream()
                        .flatMap(_ -> LetterCheck.problems(definition, letter, candidacy.documents()));
            case StayRule stay ->
                candidacy.content().stream()
                        .flatMap(content -> StayCheck.broken(definition, stay, content.stay(), candidacy.applicant()));
        };
    }

    private Stream<Problem> minimumCgpa(MinimumCgpa rule) {
        if (!rule.levels().contains(level()) || isPostdocWithoutMinimum()) {
            return Stream.empty();
        }
        return record.cgpa().isEmpty()
                ? unless(!lacksCgpa(), "cgpa", "NO_CGPA", rule.clause())
                : unless(record.cgpa().get().isAtLeast(rule.minimum()), "cgpa", "CGPA_BELOW_MINIMUM", rule.clause());
    }

    /** A missing CGPA is not a separate reason for a preparatory student, who cannot have one yet. */
    private boolean lacksCgpa() {
        boolean barredAsPreparatory = record.preparatory()
                && !definition.terms().eligibility().notPreparatory().isEmpty();
        return record.cgpa().isEmpty() && !barredAsPreparatory;
    }

    private boolean isPostdocWithoutMinimum() {
        return level() == StudyLevel.POSTDOC
                && definition.terms().eligibility().doctoral().stream()
                        .anyMatch(rule -> rule.cgpaSource() == CgpaSource.NOT_ASKED);
    }

    private boolean isDoctoralOrPostdoc() {
        return level() == StudyLevel.POSTDOC || (level() == StudyLevel.PHD && record.fullTime());
    }

    /** An officer's ruling overrides the declaration; without an application nothing is denied. */
    private boolean continues() {
        return findings()
                .continuesAtSameLevel()
                .or(() -> candidacy.content().map(content -> content.continuesSameLevel()))
                .orElse(true);
    }

    private OfficeFindings findings() {
        return candidacy.applicant().findings();
    }

    private StudyLevel level() {
        return record.cohort().level();
    }

    private static Stream<Problem> unless(boolean holds, String field, String code, Clause clause) {
        return holds ? Stream.empty() : Stream.of(Problem.of(field, code, clause));
    }

    /** The field a rule checks; empty when the rule does not concern this student or there is nothing to check yet. */
    private Optional<String> field(EligibilityRule rule) {
        return switch (rule) {
            case EligibilityRule.MinimumCgpa minimum ->
                Optional.of("cgpa").filter(_ -> minimum.levels().contains(level()));
            case EligibilityRule.FullDegreeRegistration _ -> Optional.of("fullDegree");
            case EligibilityRule.CompletedSemesters _ -> Optional.of("completedSemesters");
            case EligibilityRule.NotPreparatory _ -> Optional.of("preparatory");
            case EligibilityRule.DoctoralOrPostdoc _ -> Optional.of("level");
            case EligibilityRule.ContinuesAtSameLevel _ -> filledIn("continuesSameLevel");
            case EligibilityRule.AcceptanceLetter _ -> filledIn("documents");
            case StayRule.EligibleCountries list -> filledIn("stay.country").filter(_ -> goesToOneOf(list));
            case StayRule.MonthsPerLevel cap ->
                filledIn("stay").filter(_ -> cap.limits() == StayRule.MonthsPerLevel.Limits.PARTICIPATION);
            case StayRule.StayDays _, StayRule.ActivityBeginsFrom _, StayRule.ActivityEndsBefore _ -> filledIn("stay");
            case EligibilityRule.OfficeChecksCourseLoad _ ->
                findings().courseLoadSufficient().map(_ -> "courseLoad");
            case EligibilityRule.CourseLoad _ -> Optional.empty();
        };
    }

    /** All lists count as one; only the list with the country is met. */
    private boolean goesToOneOf(StayRule.EligibleCountries list) {
        return candidacy
                .content()
                .filter(content -> content.stay() instanceof Stay.Traineeship stay
                        && list.countries().contains(stay.country()))
                .isPresent();
    }

    private Optional<String> filledIn(String field) {
        return candidacy.content().map(_ -> field);
    }
}
