package tr.edu.metu.ico.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A term of an agreement that a student may want to know before choosing. */
public enum Term {
    COUNTRY((agreement, _, _) -> List.of(agreement.country().value())),
    DOCTORAL_ONLY((agreement, _, _) -> List.of(Boolean.toString(agreement.phdOnly()))),
    LEVELS((agreement, _, _) ->
            names(agreement.pools().stream().<StudyLevel>flatMap(pool -> pool.scope().levels().stream()))),
    SEMESTERS((agreement, level, _) -> names(agreement.semesters(level).stream())),
    DEPARTMENTS(pool -> texts(pool.departments())),
    PLACES(pool -> List.of(Integer.toString(pool.capacity()))),
    HOST_MINIMUM(pool -> pool.terms().hostMinimum().map(Term::plain).stream().toList()),
    HOST_LANGUAGE(pool -> pool.terms().hostLanguage().stream().toList()),
    RESTRICTIONS(pool -> pool.terms().restrictions().stream().toList()),
    NOMINATION_DEADLINE(pool ->
            pool.terms().nominationDeadline().map(LocalDate::toString).stream().toList()),
    APPLICATION_DEADLINE(pool ->
            pool.terms().applicationDeadline().map(LocalDate::toString).stream().toList());

    private final Reading reading;
    private final boolean ofPool;

    Term(Reading reading) {
        this.reading = reading;
        ofPool = false;
    }

    Term(Function<Pool, List<String>> ofPool) {
        reading = (agreement, level, semester) ->
                agreement.pool(level, semester).map(ofPool).orElse(List.of());
        this.ofPool = true;
    }

    /** The value of this term for students of this level and semester; empty when there is none. */
    List<String> values(Agreement agreement, StudyLevel level, Semester semester) {
        return reading.of(agreement, level, semester);
    }

    /** Whether it belongs to the student's pool rather than to the whole agreement. */
    boolean ofPool() {
        return ofPool;
    }

    private static <E extends Enum<E>> List<String> names(Stream<E> values) {
        return values.distinct().sorted().map(Enum::name).toList();
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    /** 3.5 and 3.50 are the same minimum. */
    private static String plain(BigDecimal minimum) {
        return minimum.stripTrailingZeros().toPlainString();
    }

    @FunctionalInterface
    private interface Reading {
        List<String> of(Agreement agreement, StudyLevel level, Semester semester);
    }
}
