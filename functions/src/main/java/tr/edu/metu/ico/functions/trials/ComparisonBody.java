package tr.edu.metu.ico.functions.trials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.comparison.Cause;
import tr.edu.metu.ico.comparison.CauseWording;
import tr.edu.metu.ico.comparison.Change;
import tr.edu.metu.ico.comparison.CountryUse;
import tr.edu.metu.ico.comparison.ListUse;
import tr.edu.metu.ico.comparison.Moved;
import tr.edu.metu.ico.comparison.Occupancy;
import tr.edu.metu.ico.comparison.RunDifference;
import tr.edu.metu.ico.functions.access.FigurePrecision;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.trials.UseBodies.CountryUseBody;
import tr.edu.metu.ico.functions.trials.UseBodies.ListUseBody;
import tr.edu.metu.ico.functions.trials.UseBodies.UniversityUseBody;

/**
 * How two results differ; equal parts are left out.
 *
 * @param of        id of the result in question; {@code after} refers to it
 * @param with      id of the result it is compared with; {@code before} refers to it
 * @param movements number of students who moved, by kind of change
 * @param students  a page of those who moved, ordered by student; the other fields are the same on every page. Left out
 *                  for an officer who may not read the rows yet (INV-21)
 * @param next      cursor of the next page
 * @param withheld  what is withheld from this reader, and why
 */
record ComparisonBody(
        String of,
        String with,
        Map<String, CountChange> byStatus,
        Map<String, Integer> movements,
        Map<String, UniversityChange> universities,
        Map<String, CountryChange> countries,
        Optional<ListChange> lists,
        Optional<List<MovedBody>> students,
        Optional<String> next,
        Optional<TextBody> withheld) {

    /** A number in both results; missing where it may not be seen. */
    record CountChange(Optional<Integer> before, Optional<Integer> after) {
        boolean changed() {
            return !before.equals(after);
        }
    }

    /** A university in both results; missing in a result without an agreement with it. */
    record UniversityChange(Optional<UniversityUseBody> before, Optional<UniversityUseBody> after) {
        boolean changed() {
            return !before.equals(after);
        }
    }

    /** A country in both results; missing in a result without it. */
    record CountryChange(Optional<CountryUseBody> before, Optional<CountryUseBody> after) {
        boolean changed() {
            return !before.equals(after);
        }
    }

    /** The lists of both results. */
    record ListChange(Optional<ListUseBody> before, Optional<ListUseBody> after) {
        boolean changed() {
            return !before.equals(after);
        }
    }

    /**
     * A student for whom something changed.
     *
     * @param name       as in the records in force; missing for a student who is not in them any more, as the department
     * @param before     missing where there was no application
     * @param causes     at least one
     */
    record MovedBody(
            String student,
            Optional<String> name,
            Optional<String> department,
            String movement,
            Optional<StandingBody> before,
            Optional<StandingBody> after,
            List<CauseBody> causes) {
        static MovedBody of(Moved moved, Optional<AcademicRecord> record, boolean grounds) {
            return new MovedBody(
                    moved.student().value(),
                    record.map(AcademicRecord::name),
                    record.map(known -> known.cohort().department().value()),
                    moved.movement().name(),
                    moved.stand().before().map(StandingBody::of),
                    moved.stand().after().map(StandingBody::of),
                    moved.causes().stream()
                            .map(cause -> CauseBody.of(cause, grounds))
                            .toList());
        }
    }

    /** Why, in a sentence. */
    record CauseBody(String code, TextBody message) {
        static CauseBody of(Cause cause, boolean grounds) {
            return new CauseBody(cause.code(), TextBody.of(CauseWording.of(grounds ? cause : totalsOnly(cause))));
        }

        /** A part of a score may be a ground for points (INV-23). */
        private static Cause totalsOnly(Cause cause) {
            return cause instanceof Cause.Score(var before, var after, var _)
                    ? new Cause.Score(before, after, List.of())
                    : cause;
        }
    }

    /**
     * @param people  the records of the students of the page; empty where the reader may not see individual students, whose
     *                figures are coarse then, and figures equal after rounding are left out too: their presence would
     *                reveal a change
     * @param grounds whether the reader may see the parts of a score
     */
    static ComparisonBody of(
            String of,
            String with,
            RunDifference difference,
            Page page,
            Optional<Map<StudentNumber, AcademicRecord>> people,
            boolean grounds) {
        var figures = FigurePrecision.of(people.isPresent());
        return new ComparisonBody(
                of,
                with,
                bodies(difference.statuses(), change -> count(change, figures), CountChange::changed),
                figures.counts(difference.movements()),
                bodies(difference.universities(), change -> university(change, figures), UniversityChange::changed),
                bodies(difference.countries(), change -> country(change, figures), CountryChange::changed),
                difference.lists().map(change -> lists(change, figures)).filter(ListChange::changed),
                people.map(records -> page.of(difference.students()).stream()
                        .map(moved -> MovedBody.of(moved, Optional.ofNullable(records.get(moved.student())), grounds))
                        .toList()),
                page.next(difference.students()).filter(_ -> people.isPresent()),
                figures.withheld().map(TextBody::of));
    }

    private static CountChange count(Change<Integer> change, FigurePrecision figures) {
        return new CountChange(
                figures.count(change.before().orElse(0)),
                figures.count(change.after().orElse(0)));
    }

    private static UniversityChange university(Change<Occupancy> change, FigurePrecision figures) {
        return new UniversityChange(
                change.before().map(use -> UniversityUseBody.of(use, figures)),
                change.after().map(use -> UniversityUseBody.of(use, figures)));
    }

    private static CountryChange country(Change<CountryUse> change, FigurePrecision figures) {
        return new CountryChange(
                change.before().map(use -> CountryUseBody.of(use, figures)),
                change.after().map(use -> CountryUseBody.of(use, figures)));
    }

    private static ListChange lists(Change<ListUse> change, FigurePrecision figures) {
        return new ListChange(
                change.before().map(use -> ListUseBody.of(use, figures)),
                change.after().map(use -> ListUseBody.of(use, figures)));
    }

    private static <V, B> Map<String, B> bodies(SortedMap<?, V> values, Function<V, B> body, Predicate<B> changed) {
        var bodies = new TreeMap<String, B>();
        values.forEach((key, value) -> bodies.put(key.toString(), body.apply(value)));
        bodies.values().removeIf(changed.negate());
        return bodies;
    }
}
