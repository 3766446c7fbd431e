package tr.edu.metu.ico.functions.notices.arising;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.comparison.RunDifference;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.OutboxRow.Kind;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;

/** Notices to everybody in a call. */
public final class ToAllApplicants {

    private final Calls calls;
    private final Dossiers dossiers;
    private final Runs runs;

    public ToAllApplicants(Parts parts) {
        calls = parts.ports().calls();
        dossiers = parts.ports().dossiers();
        runs = parts.ports().runs();
    }

    /** Everybody who is in a result, whatever it is, in the order of their numbers. */
    public static List<StudentNumber> inTheResult(List<Dossier> dossiers) {
        return dossiers.stream()
                .filter(dossier -> dossier.application().submission().isPresent())
                .filter(dossier -> !dossier.leftBeforeTheResult())
                .map(dossier -> dossier.application().student())
                .toList();
    }

    /** A first result is available; a later one is a correction, and everybody learns whether their own result changed. */
    List<OutboxRow> published(Arising arising) {
        var run = arising.detail(0);
        var publications = calls.find(arising.call()).map(Call::publications).orElse(List.of());
        int number = IntStream.range(0, publications.size())
                .filter(i -> publications.get(i).run().toString().equals(run))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the call has no publication of run " + run));
        return number == 0
                ? inTheResult(dossiers.all(arising.call())).stream()
                        .map(student -> arising.about(Recipient.of(student), Kind.RESULT_AVAILABLE, run, Map.of()))
                        .toList()
                : corrected(
                        arising,
                        publications.get(number - 1).run(),
                        publications.get(number).run());
    }

    private List<OutboxRow> corrected(Arising arising, RunId before, RunId after) {
        var was = runs.byStudent(arising.call(), before);
        var is = runs.byStudent(arising.call(), after);
        var everybody = new TreeSet<>(was.keySet());
        everybody.addAll(is.keySet());
        return everybody.stream()
                .map(student -> arising.about(
                        Recipient.of(student),
                        Kind.RESULT_CORRECTED,
                        after.toString(),
                        Map.of("own", List.of(changed(student, was, is) ? "changed" : "same"))))
                .toList();
    }

    /** By the student's two rows only, as the student's own result shows it. */
    private static boolean changed(
            StudentNumber student, Map<StudentNumber, ResultRow> was, Map<StudentNumber, ResultRow> is) {
        return RunDifference.between(side(student, was), side(student, is))
                .of(student)
                .isPresent();
    }

    private static Side side(StudentNumber student, Map<StudentNumber, ResultRow> rows) {
        return Side.of(
                List.of(),
                List.of(),
                Optional.ofNullable(rows.get(student)).stream().toList());
    }

    /** Also to those with only a draft, who would otherwise still work on it. */
    List<OutboxRow> cancelled(Arising arising) {
        return dossiers.all(arising.call()).stream()
                .filter(dossier -> dossier.withdrawal().isEmpty())
                .map(Dossier::application)
                .filter(application -> application.draft().isPresent()
                        || application.submission().isPresent())
                .map(application -> arising.now(Recipient.of(application.student()), Kind.CALL_CANCELLED))
                .toList();
    }
}
