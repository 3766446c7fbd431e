package tr.edu.metu.ico.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;

/**
 * How a later result differs from an earlier one of the same call: who moves where and why, and how universities,
 * countries and lists fill up. Anything equal in both is left out.
 *
 * @param statuses     how many applications have each status, where the number differs
 * @param students     ordered by student
 */
public record RunDifference(
        SortedMap<String, Change<Integer>> statuses,
        List<Moved> students,
        SortedMap<UniversityId, Change<Occupancy>> universities,
        SortedMap<CountryCode, Change<CountryUse>> countries,
        Optional<Change<ListUse>> lists) {

    public RunDifference {
        statuses = Collections.unmodifiableSortedMap(statuses);
        students = List.copyOf(students);
        universities = Collections.unmodifiableSortedMap(universities);
        countries = Collections.unmodifiableSortedMap(countries);
    }

    public static RunDifference between(Side before, Side after) {
        var universities = Change.between(Occupancy.of(before), Occupancy.of(after));
        var causes = new Causes(new Surroundings(before, after, universities));
        var students = new TreeSet<>(before.rows().keySet());
        students.addAll(after.rows().keySet());
        var lists = new Change<>(ListUse.of(before), ListUse.of(after));
        return new RunDifference(
                Change.between(before.statuses(), after.statuses()),
                students.stream()
                        .flatMap(student -> moved(student, before, after, causes).stream())
                        .toList(),
                universities,
                Change.between(CountryUse.of(before), CountryUse.of(after)),
                Optional.of(lists).filter(change -> !change.before().equals(change.after())));
    }

    /** The difference for one student; empty when nothing changed. */
    public Optional<Moved> of(StudentNumber student) {
        return students.stream()
                .filter(moved -> moved.student().equals(student))
                .findFirst();
    }

    /** How many students moved, by what changed for them. */
    public SortedMap<Movement, Integer> movements() {
        var counts = new TreeMap<Movement, Integer>();
        students.forEach(moved -> counts.merge(moved.movement(), 1, Integer::sum));
        return counts;
    }

    private static Optional<Moved> moved(StudentNumber student, Side before, Side after, Causes causes) {
        var was = Optional.ofNullable(before.rows().get(student));
        var is = Optional.ofNullable(after.rows().get(student));
        var stand = new Change<>(was.map(Moved.Standing::of), is.map(Moved.Standing::of));
        if (was.isEmpty()) {
            return Optional.of(new Moved(student, Movement.ENTERED, stand, List.of(new Cause.NewApplication())));
        }
        if (is.isEmpty()) {
            return Optional.of(new Moved(student, Movement.LEFT, stand, List.of(new Cause.NoApplication())));
        }
        return Movement.of(was.get(), is.get())
                .map(movement -> new Moved(student, movement, stand, causes.of(was.get(), is.get())));
    }
}
