package tr.edu.metu.ico.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.LanguageRule.AcceptedExams;

/** Whether an English score counts in a call. */
public final class LanguageCheck {
    private LanguageCheck() {}

    /** The fault of this score: its exam, its day (reading A-05) or its value; empty when it counts. */
    public static List<Problem> problems(CallDefinition d, LanguageResult result) {
        var problems = new ArrayList<>(problems(d, result.exam(), result.date()));
        problems.addAll(problems(d, result.score()));
        return problems;
    }

    public static List<Problem> problems(CallDefinition d, String exam, LocalDate date) {
        var problems = new ArrayList<Problem>();
        if (!d.acceptedExams().contains(exam)) {
            problems.add(notAccepted(d, exam));
        }
        var age = d.terms().language().age().getFirst();
        if (date.isBefore(oldestDay(d))) {
            problems.add(Problem.of("language.examDate", "EXAM_TOO_OLD", age.clause()));
        }
        if (date.isAfter(d.calendar().deadlineDay())) {
            problems.add(Problem.of("language.examDate", "EXAM_AFTER_DEADLINE", age.clause()));
        }
        return problems;
    }

    /** The fault of a score regardless of exam and day: off the call's scale or below its minimum. */
    public static List<Problem> problems(CallDefinition d, BigDecimal score) {
        var problems = new ArrayList<Problem>();
        d.conversion()
                .filter(scale -> score.compareTo(scale.scaleLowest()) < 0 || score.compareTo(scale.scaleHighest()) > 0)
                .ifPresent(scale -> problems.add(Problem.of("language.score", "SCORE_OUTSIDE_SCALE", scale.clause())));
        d.terms().language().minimum().stream()
                .filter(rule -> score.compareTo(rule.minimum()) < 0)
                .forEach(rule -> problems.add(Problem.of("language.score", "SCORE_BELOW_MINIMUM", rule.clause())));
        return problems;
    }

    /**
     * The earliest exam day that counts; the last is the day of the deadline. It moves with the deadline only if the
     * years are counted from the deadline alone.
     */
    public static LocalDate oldestDay(CallDefinition d) {
        var age = d.terms().language().age().getFirst();
        var byDeadline = d.calendar().deadlineDay().minusYears(age.validYears());
        var byStart = d.calendar().openingDay().minusYears(age.validYears());
        return switch (age.countedFrom()) {
            case DEADLINE -> byDeadline;
            case PERIOD_START -> byStart;
            case EITHER -> byStart.isBefore(byDeadline) ? byStart : byDeadline;
        };
    }

    private static Problem notAccepted(CallDefinition d, String exam) {
        var lists = d.terms().language().accepted();
        var removed = lists.stream()
                .flatMap(list -> list.removed().stream())
                .filter(gone -> gone.exam().equals(exam))
                .findFirst();
        var exams = String.join(", ", d.acceptedExams());
        var deadline = ShownTime.of(d.calendar().closesAt());
        var why = removed.map(AcceptedExams.Removed::reason)
                .map(reason -> new Text(
                        exam + " no longer counts in this call: " + reason.en(),
                        exam + " bu çağrıda artık geçerli değil: " + reason.tr()))
                .orElseGet(() -> new Text(
                        exam + " is not among the exams that count in this call.",
                        exam + ", bu çağrıda geçerli olan sınavlar arasında değil."));
        return new Problem(
                "language.exam",
                "EXAM_NOT_ACCEPTED",
                lists.stream().map(AcceptedExams::id).findFirst(),
                new Text(
                        why.en() + " Only a score of one of these counts: " + exams
                                + ". The office can add an exam that the university recognises only until "
                                + deadline.en() + ".",
                        why.tr() + " Yalnızca şu sınavların puanı geçerlidir: " + exams
                                + ". Ofis, üniversitenin tanıdığı bir sınavı yalnızca son başvuru anına ("
                                + deadline.tr() + ") kadar ekleyebilir."));
    }
}
