package tr.edu.metu.ico.agreement;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who a pool is for: students of these levels in these semesters. A full-year stay is a semester of its own and takes
 * one place of the pool that names it.
 */
public record PoolScope(Set<StudyLevel> levels, Set<Semester> semesters) implements Comparable<PoolScope> {

    public PoolScope {
        if (levels.isEmpty() || semesters.isEmpty()) {
            throw new IllegalArgumentException("a pool needs a level and a semester");
        }
        levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
        semesters = Collections.unmodifiableSortedSet(new TreeSet<>(semesters));
    }

    public boolean takes(StudyLevel level, Semester semester) {
        return levels.contains(level) && semesters.contains(semester);
    }

    /** Whether some student could take a place in either. */
    public boolean overlaps(PoolScope other) {
        return !Collections.disjoint(levels, other.levels) && !Collections.disjoint(semesters, other.semesters);
    }

    /** Ordered by first level and first semester, which non-overlapping pools never share. */
    @Override
    public int compareTo(PoolScope other) {
        return Comparator.comparing((PoolScope scope) -> Collections.min(scope.levels))
                .thenComparing(scope -> Collections.min(scope.semesters))
                .compare(this, other);
    }

    /** Such as {@code UG|MS FALL}. */
    @Override
    public String toString() {
        return names(levels) + " " + names(semesters);
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(joining("|"));
    }
}
