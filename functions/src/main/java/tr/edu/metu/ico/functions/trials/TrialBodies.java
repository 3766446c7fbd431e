package tr.edu.metu.ico.functions.trials;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.comparison.CountryUse;
import tr.edu.metu.ico.comparison.ListUse;
import tr.edu.metu.ico.comparison.Moved;
import tr.edu.metu.ico.comparison.Occupancy;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.functions.access.FigurePrecision;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.trials.TrialRequest.ChangesBody;
import tr.edu.metu.ico.functions.trials.UseBodies.CountryUseBody;
import tr.edu.metu.ico.functions.trials.UseBodies.ListUseBody;
import tr.edu.metu.ico.functions.trials.UseBodies.UniversityUseBody;
import tr.edu.metu.ico.trial.Assumption;
import tr.edu.metu.ico.trial.AssumptionWording;
import tr.edu.metu.ico.trial.Trial;
import tr.edu.metu.ico.trial.Trials;

/** The responses about trial runs. */
final class TrialBodies {

    private static final StrictJson JSON = new StrictJson();

    private TrialBodies() {}

    /** A page of trials; {@code next} is the cursor of the next page. */
    record TrialList(List<TrialLine> trials, Optional<String> next) {
        static TrialList of(Trials.Page page, FigurePrecision figures) {
            return new TrialList(
                    page.trials().stream()
                            .map(trial -> TrialLine.of(trial, figures))
                            .toList(),
                    page.next().map(Object::toString));
        }
    }

    /**
     * A trial in a list.
     *
     * @param changed    whether any input was changed
     * @param violations violations found by the checker; with any of them the result must not be trusted
     * @param withheld   what is withheld from this reader, and why
     */
    record TrialLine(
            String id,
            Instant at,
            String by,
            Optional<String> note,
            long epoch,
            boolean changed,
            int assumptions,
            int violations,
            int applications,
            Map<String, Integer> byStatus,
            Optional<TextBody> withheld) {
        static TrialLine of(Trial trial, FigurePrecision figures) {
            return new TrialLine(
                    trial.id().value(),
                    trial.at(),
                    trial.by(),
                    Optional.of(trial.note()).filter(note -> !note.isEmpty()),
                    trial.epoch(),
                    !trial.changes().isEmpty(),
                    trial.assumptions().size(),
                    trial.violations(),
                    trial.applications(),
                    figures.counts(trial.statuses()),
                    figures.withheld().map(TextBody::of));
        }
    }

    /**
     * A trial and its outcome, without rows of students.
     *
     * @param definition digest of the definition document it used
     * @param changes    as requested
     */
    record TrialBody(
            TrialLine trial,
            String definition,
            Optional<ChangesBody> changes,
            List<AssumptionBody> assumptions,
            Map<String, UniversityUseBody> universities,
            Map<String, CountryUseBody> countries,
            Optional<ListUseBody> lists) {
        static TrialBody of(Trial trial, Side result, FigurePrecision figures) {
            return new TrialBody(
                    TrialLine.of(trial, figures),
                    trial.definition().hex(),
                    Optional.of(trial.changes())
                            .filter(changes -> !changes.isEmpty())
                            .flatMap(changes ->
                                    JSON.read(changes, TrialRequest.class).changes()),
                    trial.assumptions().stream().map(AssumptionBody::of).toList(),
                    bodies(Occupancy.of(result), use -> UniversityUseBody.of(use, figures)),
                    bodies(CountryUse.of(result), use -> CountryUseBody.of(use, figures)),
                    ListUse.of(result).map(use -> ListUseBody.of(use, figures)));
        }

        private static <U, B> Map<String, B> bodies(SortedMap<?, U> uses, Function<U, B> body) {
            var bodies = new TreeMap<String, B>();
            uses.forEach((what, use) -> bodies.put(what.toString(), body.apply(use)));
            return bodies;
        }
    }

    /**
     * What was undecided and what was assumed instead.
     *
     * @param count    number of applications affected
     * @param students the first of them, at most 100
     */
    record AssumptionBody(String kind, Optional<String> what, int count, List<String> students, TextBody message) {
        static AssumptionBody of(Assumption assumption) {
            return new AssumptionBody(
                    assumption.kind().name(),
                    Optional.of(assumption.what()).filter(what -> !what.isEmpty()),
                    assumption.count(),
                    assumption.students().stream().map(StudentNumber::value).toList(),
                    TextBody.of(AssumptionWording.of(assumption)));
        }
    }

    /** A page of a trial's rows, ordered by student. */
    record RowList(List<RowBody> rows, Optional<String> next) {}

    /** One application of a trial. */
    record RowBody(String student, StandingBody stand) {
        static RowBody of(StudentNumber student, Moved.Standing stand) {
            return new RowBody(student.value(), StandingBody.of(stand));
        }
    }
}
