package tr.edu.metu.ico.site;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.Term;

/** The terms of agreements in the words of a page. */
public record Terms(Ui ui) {

    public String level(StudyLevel level) {
        return word("level.", level);
    }

    public String semester(Semester semester) {
        return word("semester.", semester);
    }

    /** The name of a term, such as "Places". */
    public String name(Term term) {
        return word("term.", term);
    }

    public String levels(Agreement agreement) {
        return levels(inAnyPool(agreement, pool -> pool.scope().levels()));
    }

    public String semesters(Agreement agreement) {
        return semesters(inAnyPool(agreement, pool -> pool.scope().semesters()));
    }

    /** The departments of all pools; all departments if one of the pools is for all. */
    public String departments(Agreement agreement) {
        return agreement.pools().stream().anyMatch(pool -> pool.departments().isEmpty())
                ? ui.t("term.all")
                : departments(inAnyPool(agreement, Pool::departments));
    }

    /** Departments by the codes that the registrar uses; "all" where there is no restriction. */
    public String departments(Set<DepartmentCode> departments) {
        return departments.isEmpty()
                ? ui.t("term.all")
                : departments.stream().map(DepartmentCode::value).collect(joining(", "));
    }

    public String levels(Set<StudyLevel> levels) {
        return levels.stream().map(this::level).collect(joining(", "));
    }

    public String semesters(Set<Semester> semesters) {
        return semesters.stream().map(this::semester).collect(joining(", "));
    }

    /** Who a pool is for, such as "Undergraduate; Fall, Spring". */
    public String scope(PoolScope scope) {
        return levels(scope.levels()) + "; " + semesters(scope.semesters());
    }

    /** The values of a term before or after a change; "none" where there is no value. */
    public String values(Term term, List<String> values) {
        if (values.isEmpty()) {
            return ui.t(term == Term.DEPARTMENTS ? "term.all" : "term.none");
        }
        return values.stream().map(value -> value(term, value)).collect(joining(", "));
    }

    /** What the filters of the page compare: levels, semesters and departments of each pool, as codes. */
    public static String codes(Agreement agreement) {
        return agreement.pools().stream().map(Terms::codes).collect(joining(";"));
    }

    private static <E extends Comparable<E>> SortedSet<E> inAnyPool(Agreement agreement, Function<Pool, Set<E>> part) {
        return agreement.pools().stream()
                .flatMap(pool -> part.apply(pool).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String codes(Pool pool) {
        return joined(pool.scope().levels()) + "|" + joined(pool.scope().semesters()) + "|"
                + joined(pool.departments());
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(joining(","));
    }

    private String value(Term term, String value) {
        return switch (term) {
            case COUNTRY -> Countries.name(new CountryCode(value), ui.language());
            case DOCTORAL_ONLY -> ui.t(Boolean.parseBoolean(value) ? "term.yes" : "term.no");
            case LEVELS -> level(StudyLevel.valueOf(value));
            case SEMESTERS -> semester(Semester.valueOf(value));
            case HOST_MINIMUM -> minimum(new BigDecimal(value));
            case NOMINATION_DEADLINE, APPLICATION_DEADLINE -> ui.day(LocalDate.parse(value));
            case DEPARTMENTS, PLACES, HOST_LANGUAGE, RESTRICTIONS -> value;
        };
    }

    /** A CGPA with two decimals, as the university writes it. */
    public String minimum(BigDecimal cgpa) {
        return ui.number(cgpa.setScale(Math.max(2, cgpa.scale())));
    }

    private String word(String prefix, Enum<?> value) {
        return ui.t(Words.key(prefix, value.name()));
    }
}
