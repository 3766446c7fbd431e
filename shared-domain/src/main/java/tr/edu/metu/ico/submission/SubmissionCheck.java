package tr.edu.metu.ico.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.selection.ChoiceCheck;
import tr.edu.metu.ico.selection.EligibilityCheck;
import tr.edu.metu.ico.selection.ExamOption;
import tr.edu.metu.ico.selection.LanguageCheck;
import tr.edu.metu.ico.selection.StayCheck;

/** Faults of a submission; {@link EligibilityCheck} decides whether the student may take part. */
public final class SubmissionCheck {
    private SubmissionCheck() {}

    /** Every problem that blocks the submission, by field. */
    public static List<Problem> problems(
            CallDefinition d, ApplicationContent c, Applicant applicant, List<Agreement> agreements) {
        var problems = new ArrayList<Problem>(new ChoiceCheck(d, c, applicant.record(), agreements).problems());
        problems.addAll(StayCheck.problems(d, c.stay()));
        GrantWishCheck.problem(d, c.grantWish()).ifPresent(problems::add);
        problems.addAll(language(d, c.language(), applicant));
        problems.addAll(claims(d, c.claims()));
        if (!c.continuesSameLevel()) {
            d.terms()
                    .eligibility()
                    .sameLevel()
                    .forEach(rule -> problems.add(Problem.of("continuesSameLevel", "NOT_CONTINUING", rule.clause())));
        }
        return List.copyOf(problems);
    }

    /** Warnings that do not block the submission. */
    public static List<Problem> warnings(
            CallDefinition d, ApplicationContent c, Applicant applicant, List<Agreement> agreements) {
        return SubmissionWarnings.of(d, c, applicant, agreements);
    }

    private static List<Problem> language(CallDefinition d, LanguageClaim claim, Applicant applicant) {
        return switch (claim) {
            case LanguageClaim.Unsaid _ ->
                List.of(Problem.of(
                        "language", "LANGUAGE_UNSAID", d.languageRequired().clause()));
            case LanguageClaim.OnRecord _ ->
                offered(!d.terms().language().onRecord().isEmpty(), d);
            case LanguageClaim.Uploaded(var exam, var date, var _) ->
                d.languageSlots().isEmpty() ? offered(false, d) : LanguageCheck.problems(d, exam, date);
            case LanguageClaim.TakesExam _ ->
                ExamOption.closed(d, applicant).stream().toList();
        };
    }

    private static List<Problem> offered(boolean offered, CallDefinition d) {
        Clause clause = d.languageRequired().clause();
        return offered ? List.of() : List.of(Problem.of("language", "LANGUAGE_SOURCE_NOT_OFFERED", clause));
    }

    private static List<Problem> claims(CallDefinition d, List<EvidenceClaim> claims) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (int i = 0; i < claims.size(); i++) {
            claim(d, claims.get(i), "claims[" + i + "]", seen.add(claims.get(i).code()))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> claim(CallDefinition d, EvidenceClaim claim, String field, boolean first) {
        if (!first) {
            return Optional.of(Problem.of(
                    field + ".code",
                    "DUPLICATE_CLAIM",
                    "Each ground can be claimed only once. Remove this claim.",
                    "Her gerekçe yalnızca bir kez bildirilebilir. Bu beyanı çıkarın."));
        }
        if (d.bonus(claim.code()).isEmpty()) {
            return Optional.of(Problem.of(
                    field + ".code",
                    "UNKNOWN_CLAIM",
                    "This call gives no points for this ground. Remove this claim.",
                    "Bu çağrıda bu gerekçe için puan verilmiyor. Bu beyanı çıkarın."));
        }
        return Optional.empty();
    }
}
