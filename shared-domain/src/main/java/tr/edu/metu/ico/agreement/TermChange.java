package tr.edu.metu.ico.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A term of an agreement that differs from an earlier list of partners.
 *
 * @param before what it was, as codes and values; empty where there was none
 * @param now    what it is
 */
public record TermChange(Term term, List<String> before, List<String> now) {

    public TermChange {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /**
     * Every term that changed for students of this level and semester, in the order of {@link Term}. Names and links
     * are not terms, and other pools do not count.
     */
    public static List<TermChange> between(Agreement former, Agreement present, StudyLevel level, Semester semester) {
        return Arrays.stream(Term.values())
                .flatMap(term -> of(term, former, present, level, semester))
                .toList();
    }

    private static Stream<TermChange> of(
            Term term, Agreement former, Agreement present, StudyLevel level, Semester semester) {
        if (term.ofPool() && !bothOffer(former, present, level, semester)) {
            return Stream.empty();
        }
        var change = new TermChange(term, term.values(former, level, semester), term.values(present, level, semester));
        return change.before.equals(change.now) ? Stream.empty() : Stream.of(change);
    }

    /** If one of them has no pool for these students, its levels or semesters show it. */
    private static boolean bothOffer(Agreement former, Agreement present, StudyLevel level, Semester semester) {
        return former.pool(level, semester).isPresent()
                && present.pool(level, semester).isPresent();
    }
}
