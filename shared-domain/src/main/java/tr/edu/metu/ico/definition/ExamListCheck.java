package tr.edu.metu.ico.definition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.rule.LanguageRule.AcceptedExams;

/** What the office must do about the accepted exams before it announces or amends a call. */
public final class ExamListCheck {
    private ExamListCheck() {}

    /** Every unconfirmed list: a call announced with a sample would reject valid scores. */
    public static List<Problem> unconfirmed(CallDefinition d) {
        return d.terms().language().accepted().stream()
                .filter(list -> list.list() == AcceptedExams.Listing.SAMPLE)
                .map(list -> note(
                        d,
                        list,
                        "list",
                        "EXAMS_NOT_CONFIRMED",
                        "This list of accepted exams is a sample (" + exams(list) + "). Compare it with the list"
                                + " of the university, correct exams, and set list to CONFIRMED.",
                        "Bu kabul edilen sınavlar listesi bir örnektir (" + exams(list) + "). Üniversitenin"
                                + " listesiyle karşılaştırın, exams alanını düzeltin ve list alanını CONFIRMED yapın."))
                .toList();
    }

    /**
     * Faults of a change of the lists after the opening: until the deadline exams can be added, or removed with a
     * recorded reason; afterwards nobody could act on a change.
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
            listOf(exam, before, after).ifPresent(list -> problems.add(unexplained(after, list, exam)));
        }
        return problems;
    }

    private static List<Problem> fixed(CallDefinition before, CallDefinition after) {
        var old = before.terms().language().accepted();
        return after.terms().language().accepted().stream()
                .filter(list -> old.stream()
                        .filter(rule -> rule.id().equals(list.id()))
                        .anyMatch(rule -> !sameExams(rule, list)))
                .map(list -> note(
                        after,
                        list,
                        "exams",
                        "FIXED_SINCE_CLOSING",
                        "The application period is over: the accepted exams can no longer be changed.",
                        "Başvuru dönemi bitti: kabul edilen sınavlar artık değiştirilemez."))
                .toList();
    }

    private static boolean sameExams(AcceptedExams one, AcceptedExams other) {
        return one.exams().equals(other.exams()) && one.removed().equals(other.removed());
    }

    private static Problem unexplained(CallDefinition d, AcceptedExams list, String exam) {
        return note(
                d,
                list,
                "removed",
                "EXAM_REMOVED_WITHOUT_REASON",
                exam + " counted when people began to apply. Add it to exams again, or name it under removed with the"
                        + " reason in both languages; each student concerned will be notified.",
                exam + " başvurular başladığında geçerliydi. Sınavı yeniden exams alanına ekleyin ya da removed"
                        + " alanında iki dilde gerekçesiyle belirtin; ilgili her öğrenciye bildirilecektir.");
    }

    /**
     * The current version of the list that held the exam; empty when the whole rule was removed, which is refused
     * anyway.
     */
    private static Optional<AcceptedExams> listOf(String exam, CallDefinition before, CallDefinition after) {
        var holder = before.terms().language().accepted().stream()
                .filter(rule -> rule.exams().contains(exam)
                        || rule.removed().stream().anyMatch(gone -> gone.exam().equals(exam)))
                .map(AcceptedExams::id)
                .findFirst();
        return after.terms().language().accepted().stream()
                .filter(list -> holder.equals(Optional.of(list.id())))
                .findFirst();
    }

    private static String exams(AcceptedExams list) {
        return String.join(", ", list.exams());
    }

    private static Problem note(CallDefinition d, AcceptedExams list, String field, String code, String en, String tr) {
        int place = d.rules().indexOf(list);
        return new Problem("rules[" + place + "]." + field, code, Optional.of(list.id()), new Text(en, tr));
    }
}
