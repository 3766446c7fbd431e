package tr.edu.metu.ico.selection;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.selection.ExamOption.Attendance;

/** The English outcome of an application: a score, none, or a void application. */
public final class English {
    /** The lowest valid METU IYS score (reading A-46). */
    private static final BigDecimal LOWEST = BigDecimal.ONE;

    private English() {}

    /** The points of {@link #result}. */
    public static Optional<BigDecimal> score(CallDefinition d, SealedApplication application) {
        return result(d, application).map(LanguageResult::score);
    }

    /** The English result that counts: the highest valid one of the source the student chose (reading A-06). */
    public static Optional<LanguageResult> result(CallDefinition d, SealedApplication application) {
        return switch (application.content().language()) {
            case LanguageClaim.OnRecord _ -> onRecord(d, application);
            case LanguageClaim.Uploaded _ -> highest(d, uploaded(d, application));
            case LanguageClaim.TakesExam _ -> ofTheExam(d, application);
            case LanguageClaim.Unsaid _ -> Optional.empty();
        };
    }

    /** Why the application is void, if so: the student chose the exam of the call and stayed away (reading A-07). */
    public static Optional<Problem> cancellation(CallDefinition d, SealedApplication application) {
        if (!takesExam(d, application)) {
            return Optional.empty();
        }
        return switch (ExamOption.turn(d, application.applicant())) {
            case Attendance.StayedAway(var excuseRefused) ->
                d.terms().language().absence().stream()
                        .findFirst()
                        .map(rule -> excuseRefused
                                ? Problem.of("language", "EXCUSE_REFUSED", rule.clause())
                                : Problem.of("language", "ABSENT_FROM_EXAM", rule.clause()));
            case Attendance.Excused(var petition)
            when onRecord(d, application).isEmpty() ->
                Optional.of(Problem.of("language", "EXCUSED_WITHOUT_SCORE", petition.clause()));
            case Attendance.Excused _, Attendance.Sat _, Attendance.Awaited _ -> Optional.empty();
        };
    }

    public static boolean takesExam(CallDefinition d, SealedApplication application) {
        return application.content().language() instanceof LanguageClaim.TakesExam
                && d.examInCall().isPresent();
    }

    private static Optional<LanguageResult> ofTheExam(CallDefinition d, SealedApplication application) {
        if (!takesExam(d, application)) {
            return Optional.empty();
        }
        return switch (ExamOption.turn(d, application.applicant())) {
            case Attendance.Sat(var day, var score) ->
                Optional.of(score)
                        .filter(s -> s.compareTo(LOWEST) >= 0
                                && LanguageCheck.problems(d, s).isEmpty())
                        .map(s ->
                                new LanguageResult(d.examInCall().orElseThrow().exam(), day, s));
            case Attendance.Excused _ -> onRecord(d, application);
            case Attendance.StayedAway _, Attendance.Awaited _ -> Optional.empty();
        };
    }

    private static Optional<LanguageResult> onRecord(CallDefinition d, SealedApplication application) {
        return highest(d, application.applicant().languageResults().stream());
    }

    private static Stream<LanguageResult> uploaded(CallDefinition d, SealedApplication application) {
        return d.languageSlots().stream()
                .flatMap(slot -> Evidence.verdict(application, slot).stream())
                .filter(Verdict::approved)
                .flatMap(verdict -> verdict.language().stream());
    }

    /** Of equal scores the latest. */
    private static Optional<LanguageResult> highest(CallDefinition d, Stream<LanguageResult> results) {
        return results.filter(result -> LanguageCheck.problems(d, result).isEmpty())
                .max(Comparator.comparing(LanguageResult::score).thenComparing(LanguageResult::date));
    }
}
