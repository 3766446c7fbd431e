package tr.edu.metu.ico.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.LetterAnswers;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.definition.LetterChecklist;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rule.LanguageRule.Conversion;
import tr.edu.metu.ico.rule.LanguageRule.ExamInCall;
import tr.edu.metu.ico.selection.English;
import tr.edu.metu.ico.selection.Evidence;
import tr.edu.metu.ico.selection.ExamOption;
import tr.edu.metu.ico.selection.ExamOption.Attendance;
import tr.edu.metu.ico.selection.LanguageCheck;

/** The application if every pending decision went the student's way. */
final class BestCase {
    private static final String NOBODY = "nobody yet";
    private static final String REASON = "not yet decided";
    private static final BigDecimal HIGHEST = new BigDecimal("100");

    private final OutlookInput at;
    private final SealedApplication application;

    private BestCase(OutlookInput at, SealedApplication application) {
        this.at = at;
        this.application = application;
    }

    static SealedApplication of(OutlookInput at, SealedApplication application) {
        return new BestCase(at, application).decided();
    }

    private SealedApplication decided() {
        return new SealedApplication(
                application.student(),
                application.pseudonym(),
                application.receipt(),
                application.content(),
                applicant(),
                documents(),
                Evidence.review(application).or(() -> Optional.of(approval())));
    }

    private List<Document> documents() {
        return application.documents().stream()
                .map(document ->
                        Evidence.verdict(document).isPresent() ? document : document.judged(approval(document)))
                .toList();
    }

    private Review approval() {
        return new Review(
                at.call().id(),
                application.student(),
                application.receipt().version(),
                true,
                REASON,
                Map.of(),
                1,
                NOBODY,
                at.now());
    }

    private Verdict approval(Document document) {
        boolean letter =
                at.definition().letterSlot().filter(document.slot()::equals).isPresent();
        return new Verdict(
                document.digest(),
                true,
                REASON,
                language(document),
                letter ? Optional.of(goodLetter()) : Optional.empty(),
                Optional.empty(),
                NOBODY,
                at.now());
    }

    /** The best score the document can be approved for; none when the named exam or day rules it out. */
    private Optional<LanguageResult> language(Document document) {
        boolean ofLanguage = at.definition().languageSlots().contains(document.slot());
        return ofLanguage
                        && application.content().language() instanceof LanguageClaim.Uploaded(var exam, var day, var _)
                        && LanguageCheck.problems(at.definition(), exam, day).isEmpty()
                ? Optional.of(new LanguageResult(exam, day, highest()))
                : Optional.empty();
    }

    private BigDecimal highest() {
        return at.definition().conversion().map(Conversion::scaleHighest).orElse(HIGHEST);
    }

    private LetterAnswers goodLetter() {
        var items = LetterChecklist.of(at.definition()).items().keySet().stream()
                .collect(Collectors.toMap(item -> item, _ -> true));
        return LetterAnswers.of(LetterAnswers.Kind.OFFICIAL, items, Set.of());
    }

    private Applicant applicant() {
        var applicant = application.applicant();
        if (!English.takesExam(at.definition(), application)) {
            return applicant;
        }
        var exam = at.definition().examInCall().orElseThrow();
        return switch (ExamOption.turn(at.definition(), applicant)) {
            case Attendance.Awaited _
            when !at.now().isBefore(ShownTime.endOf(exam.day())) ->
                applicant.withSittings(added(applicant.sittings(), sat(exam)));
            case Attendance.StayedAway _
            when !at.dossier().docket().open().isEmpty() ->
                applicant.withSittings(
                        applicant.sittings().stream().map(s -> excused(exam, s)).toList());
            case Attendance.Awaited _, Attendance.StayedAway _, Attendance.Sat _, Attendance.Excused _ -> applicant;
        };
    }

    private ExamSitting sat(ExamInCall exam) {
        return new ExamSitting(exam.exam(), exam.day(), Optional.of(highest()), Optional.empty());
    }

    private static ExamSitting excused(ExamInCall exam, ExamSitting sitting) {
        return sitting.exam().equals(exam.exam()) && sitting.day().equals(exam.day()) && !sitting.attended()
                ? new ExamSitting(
                        exam.exam(), exam.day(), Optional.empty(), Optional.of(new ExamSitting.Excuse(true, REASON)))
                : sitting;
    }

    private static List<ExamSitting> added(List<ExamSitting> sittings, ExamSitting one) {
        var all = new ArrayList<>(sittings);
        all.add(one);
        return all;
    }
}
