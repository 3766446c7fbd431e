package tr.edu.metu.ico.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.rule.LanguageRule.AbsencePetition.Effect;
import tr.edu.metu.ico.rule.LanguageRule.ExamInCall;

/**
 * The option to sit the call's own exam after the close: who may sit it, and what follows from sitting or missing it.
 */
public final class ExamOption {
    private ExamOption() {}

    /** The outcome of the option for one student. */
    public sealed interface Attendance {

        /** Not known yet. */
        record Awaited() implements Attendance {}

        /** The exam's score counts, regardless of others on record. @param day on which the student sat it */
        record Sat(LocalDate day, BigDecimal score) implements Attendance {}

        /** Excused: scores on record count as if the exam had never been chosen (reading A-07). */
        record Excused(LanguageRule.AbsencePetition petition) implements Attendance {}

        /** Stayed away without an excuse that the office accepts. */
        record StayedAway(boolean excuseRefused) implements Attendance {}
    }

    /**
     * Why a student may not choose the exam, if so: the call has none, or the student sat it this year (OE20-LANG-7).
     */
    public static Optional<Problem> closed(CallDefinition d, Applicant applicant) {
        if (d.examInCall().isEmpty()) {
            return Optional.of(Problem.of(
                    "language",
                    "LANGUAGE_SOURCE_NOT_OFFERED",
                    d.languageRequired().clause()));
        }
        return onceAYear(d)
                .filter(_ -> earlierSitting(d, applicant).isPresent())
                .map(rule -> Problem.of("language", "EXAM_ALREADY_TAKEN", rule.clause()));
    }

    /** The day of an earlier sitting in the same academic year, if a rule forbids sitting it again. */
    public static Optional<LocalDate> earlierSitting(CallDefinition d, Applicant applicant) {
        var exam = d.examInCall();
        return onceAYear(d)
                .flatMap(rule -> applicant.languageResults().stream()
                        .filter(result -> result.exam().equals(rule.exam()))
                        .map(LanguageResult::date)
                        .filter(day -> !day.isBefore(rule.yearFrom())
                                && day.isBefore(exam.orElseThrow().day()))
                        .max(Comparator.naturalOrder()));
    }

    public static Attendance turn(CallDefinition d, Applicant applicant) {
        var exam = d.examInCall().orElseThrow();
        var onTheDay = applicant.sittings().stream()
                .filter(sitting -> sitting.exam().equals(exam.exam()))
                .filter(sitting -> sitting.day().equals(exam.day()))
                .findFirst();
        return onTheDay.map(sitting -> turn(d, exam, sitting, applicant)).orElseGet(Attendance.Awaited::new);
    }

    private static Attendance turn(CallDefinition d, ExamInCall exam, ExamSitting onTheDay, Applicant applicant) {
        if (onTheDay.attended()) {
            return new Attendance.Sat(onTheDay.day(), onTheDay.score().orElseThrow());
        }
        var petition = d.terms().language().petition().stream()
                .filter(rule -> rule.effect() == Effect.SWITCH_TO_RECORD)
                .findFirst();
        boolean excused = onTheDay.excuse().filter(ExamSitting.Excuse::accepted).isPresent();
        if (petition.isEmpty() || !excused) {
            return new Attendance.StayedAway(onTheDay.excuse().isPresent() && !excused);
        }
        return later(exam, applicant).orElseGet(() -> new Attendance.Excused(petition.get()));
    }

    /** The first later sitting that an excused student attended. */
    private static Optional<Attendance> later(ExamInCall exam, Applicant applicant) {
        return applicant.sittings().stream()
                .filter(sitting -> sitting.exam().equals(exam.exam()))
                .filter(sitting -> sitting.day().isAfter(exam.day()) && sitting.attended())
                .min(Comparator.comparing(ExamSitting::day))
                .map(sitting ->
                        new Attendance.Sat(sitting.day(), sitting.score().orElseThrow()));
    }

    private static Optional<LanguageRule.ExamOnceAYear> onceAYear(CallDefinition d) {
        return d.terms().language().onceAYear().stream().findFirst();
    }
}
