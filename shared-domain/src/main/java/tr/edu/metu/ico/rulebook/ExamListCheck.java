package tr.edu.metu.ico.rulebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.rule.LanguageRule.AcceptedExams;

/** What the office must do about the accepted exams before it announces or amends a call. */
public final class ExamListCheck {
    private ExamListCheck() {}

    /** Every list that nobody has confirmed: a call announced with a sample would turn away scores that count. */
    public static List<Problem> unconfirmed(CallDefinition d) {
        return places(d)
                .filter(i -> list(d, i).list() == AcceptedExams.Listing.SAMPLE)
                .mapToObj(i -> note(
                        d,
                        i,
                        "list",
                        "EXAMS_NOT_CONFIRMED",
                        "This list of accepted exams is a sample (" + exams(list(d, i)) + "). Compare it with the list"
                                + " of the university, correct exams, and set list to CONFIRMED.",
                        "Bu kabul edilen sınavlar listesi bir örnektir (" + exams(list(d, i)) + "). Üniversitenin"
                                + " listesiyle karşılaştırın, exams alanını düzeltin ve list alanını CONFIRMED yapın."))
                .toList();
    }

    /**
     * What is wrong with a change of the lists after the opening: until the deadline exams can be added, and removed with a
     * reason that stays; afterwards nobody could act on a change.
     */
    static List<Problem> amendment(CallDefinition before, CallDefinition after, Instant now) {
        if (!now.isBefore(before.calendar().closesAt())) {
            return fixed(before, after);
        }
        var unexplained = new TreeSet<>(before.acceptedExams());
        RemovedExams.entries(before).map(AcceptedExams.Removed::exam).forEach(unexplained::add);
        unexplained.removeAll(after.acceptedExams());
        unexplained.removeIf(exam -> RemovedExams.reason(after, exam).isPresent());
        var problems = new ArrayList<Problem>();
        for (var exam : unexplained) {
            placeOf(exam, before, after).ifPresent(place -> problems.add(unexplained(after, place, exam)));
        }
        return problems;
    }

    private static List<Problem> fixed(CallDefinition before, CallDefinition after) {
        var old = before.rules(AcceptedExams.class);
        return places(after)
                .filter(i -> old.stream()
                        .filter(rule -> rule.id().equals(list(after, i).id()))
                        .anyMatch(rule -> !sameExams(rule, list(after, i))))
                .mapToObj(i -> note(
                        after,
                        i,
                        "exams",
                        "FIXED_SINCE_CLOSING",
                        "The application period is over: the accepted exams can no longer be changed.",
                        "Başvuru dönemi bitti: kabul edilen sınavlar artık değiştirilemez."))
                .toList();
    }

    private static boolean sameExams(AcceptedExams one, AcceptedExams other) {
        return one.exams().equals(other.exams()) && one.removed().equals(other.removed());
    }

    private static Problem unexplained(CallDefinition d, int place, String exam) {
        return note(
                d,
                place,
                "removed",
                "EXAM_REMOVED_WITHOUT_REASON",
                exam + " counted when people began to apply. Add it to exams again, or name it under removed with the"
                        + " reason in both languages; each student concerned will be notified.",
                exam + " başvurular başladığında geçerliydi. Sınavı yeniden exams alanına ekleyin ya da removed"
                        + " alanında iki dilde gerekçesiyle belirtin; ilgili her öğrenciye bildirilecektir.");
    }

    /** Where the list now stands that held the exam; nowhere when the whole rule was taken away, which is refused anyway. */
    private static OptionalInt placeOf(String exam, CallDefinition before, CallDefinition after) {
        var holder = before.rules(AcceptedExams.class).stream()
                .filter(rule -> rule.exams().contains(exam)
                        || rule.removed().stream().anyMatch(gone -> gone.exam().equals(exam)))
                .map(AcceptedExams::id)
                .findFirst();
        return places(after)
                .filter(i -> holder.equals(Optional.of(list(after, i).id())))
                .findFirst();
    }

    private static IntStream places(CallDefinition d) {
        return IntStream.range(0, d.rules().size()).filter(i -> d.rules().get(i) instanceof AcceptedExams);
    }

    private static AcceptedExams list(CallDefinition d, int place) {
        return (AcceptedExams) d.rules().get(place);
    }

    private static String exams(AcceptedExams list) {
        return String.join(", ", list.exams());
    }

    private static Problem note(CallDefinition d, int place, String field, String code, String en, String tr) {
        Optional<RuleId> rule = Optional.of(d.rules().get(place).id());
        return new Problem("rules[" + place + "]." + field, code, rule, new Text(en, tr));
    }
}
