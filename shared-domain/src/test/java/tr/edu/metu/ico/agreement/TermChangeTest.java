package tr.edu.metu.ico.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.agreement.Semester.FALL;
import static tr.edu.metu.ico.agreement.Semester.FULL_YEAR;
import static tr.edu.metu.ico.agreement.Semester.SPRING;
import static tr.edu.metu.ico.agreement.StudyLevel.MS;
import static tr.edu.metu.ico.agreement.StudyLevel.PHD;
import static tr.edu.metu.ico.agreement.StudyLevel.UG;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What students see of an agreement that has changed since they chose. */
class TermChangeTest {

    private static final Pool BACHELORS = pool(Set.of(UG), Set.of(FALL, SPRING), 2, PoolTerms.NONE);
    private static final Pool GRADUATES = pool(Set.of(MS, PHD), Set.of(FALL), 1, PoolTerms.NONE);

    @Test
    void an_agreement_that_stays_as_it_is_has_no_change() {
        assertEquals(List.of(), changes(of(BACHELORS, GRADUATES), of(GRADUATES, BACHELORS)));
    }

    @Test
    void a_term_is_shown_as_before_and_now_in_the_order_of_the_terms() {
        var asks = new PoolTerms(
                Optional.of(new BigDecimal("3.50")),
                Optional.of("English B2"),
                Optional.of("No laboratory places"),
                Optional.of(LocalDate.of(2024, 4, 1)),
                Optional.of(LocalDate.of(2024, 4, 15)));
        var former = agreement("JP", false, pool(Set.of(UG), Set.of(FALL), 2, PoolTerms.NONE));
        var present = agreement(
                "KR",
                true,
                new Pool(new PoolScope(Set.of(UG, MS), Set.of(FALL, FULL_YEAR)), departments("ARCH", "CENG"), 0, asks));

        assertEquals(
                List.of(
                        change(Term.COUNTRY, List.of("JP"), List.of("KR")),
                        change(Term.DOCTORAL_ONLY, List.of("false"), List.of("true")),
                        change(Term.LEVELS, List.of("UG"), List.of("UG", "MS")),
                        change(Term.SEMESTERS, List.of("FALL"), List.of("FALL", "FULL_YEAR")),
                        change(Term.DEPARTMENTS, List.of(), List.of("ARCH", "CENG")),
                        change(Term.PLACES, List.of("2"), List.of("0")),
                        change(Term.HOST_MINIMUM, List.of(), List.of("3.5")),
                        change(Term.HOST_LANGUAGE, List.of(), List.of("English B2")),
                        change(Term.RESTRICTIONS, List.of(), List.of("No laboratory places")),
                        change(Term.NOMINATION_DEADLINE, List.of(), List.of("2024-04-01")),
                        change(Term.APPLICATION_DEADLINE, List.of(), List.of("2024-04-15"))),
                changes(former, present));
    }

    @Test
    void places_of_another_pool_are_no_change_for_a_student_who_does_not_compete_for_them() {
        var more = of(BACHELORS, GRADUATES.withCapacity(5));

        assertEquals(List.of(), changes(of(BACHELORS, GRADUATES), more));
        assertEquals(
                List.of(change(Term.PLACES, List.of("1"), List.of("5"))),
                TermChange.between(of(BACHELORS, GRADUATES), more, MS, FALL));
    }

    @Test
    void a_pool_that_is_divided_has_fewer_places_for_each() {
        var together = of(pool(Set.of(UG), Set.of(FALL, SPRING), 4, PoolTerms.NONE));
        var apart = of(
                pool(Set.of(UG), Set.of(FALL), 3, PoolTerms.NONE), pool(Set.of(UG), Set.of(SPRING), 1, PoolTerms.NONE));

        assertEquals(List.of(change(Term.PLACES, List.of("4"), List.of("3"))), changes(together, apart));
    }

    @Test
    void where_no_pool_is_left_for_the_student_the_levels_say_so_and_nothing_else() {
        var others = of(pool(Set.of(MS), Set.of(FALL, SPRING), 7, PoolTerms.NONE), GRADUATES_IN_FULL_YEAR);

        assertEquals(
                List.of(
                        change(Term.LEVELS, List.of("UG", "MS", "PHD"), List.of("MS", "PHD")),
                        change(Term.SEMESTERS, List.of("FALL", "SPRING"), List.of("FALL", "SPRING", "FULL_YEAR"))),
                changes(of(BACHELORS, GRADUATES), others));
    }

    @Test
    void the_same_minimum_written_with_another_zero_is_no_change() {
        assertEquals(List.of(), changes(asking("3.5"), asking("3.50")));
        assertEquals(
                List.of(change(Term.HOST_MINIMUM, List.of("3.5"), List.of("3"))),
                changes(asking("3.50"), asking("3.00")));
    }

    private static final Pool GRADUATES_IN_FULL_YEAR = pool(Set.of(PHD), Set.of(FULL_YEAR), 1, PoolTerms.NONE);

    private static List<TermChange> changes(Agreement former, Agreement present) {
        return TermChange.between(former, present, UG, FALL);
    }

    private static TermChange change(Term term, List<String> before, List<String> now) {
        return new TermChange(term, before, now);
    }

    private static Agreement asking(String minimum) {
        return of(pool(Set.of(UG), Set.of(FALL), 2, PoolTerms.minimum(Optional.of(new BigDecimal(minimum)))));
    }

    private static Agreement of(Pool... pools) {
        return agreement("JP", false, pools);
    }

    private static Agreement agreement(String country, boolean phdOnly, Pool... pools) {
        return new Agreement(
                new UniversityId("JP-OSAKA"),
                "Osaka",
                new CountryCode(country),
                phdOnly,
                Optional.empty(),
                List.of(pools));
    }

    private static Pool pool(Set<StudyLevel> levels, Set<Semester> semesters, int capacity, PoolTerms terms) {
        return new Pool(new PoolScope(levels, semesters), Set.of(), capacity, terms);
    }

    private static Set<DepartmentCode> departments(String... codes) {
        return Set.of(new DepartmentCode(codes[0]), new DepartmentCode(codes[1]));
    }
}
