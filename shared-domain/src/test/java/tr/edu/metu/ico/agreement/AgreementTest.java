package tr.edu.metu.ico.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {
    private static final Pool BACHELORS_IN_FALL = pool(2, Set.of(StudyLevel.UG), Semester.FALL);
    private static final Pool BACHELORS_IN_SPRING = pool(3, Set.of(StudyLevel.UG), Semester.SPRING, Semester.FULL_YEAR);
    private static final Pool GRADUATES = pool(1, Set.of(StudyLevel.MS, StudyLevel.PHD), Semester.FALL);
    private static final Agreement OSAKA = agreement(GRADUATES, BACHELORS_IN_SPRING, BACHELORS_IN_FALL);

    @Test
    void pools_stand_in_the_order_of_levels_and_semesters_and_their_places_add_up() {
        assertEquals(List.of(BACHELORS_IN_FALL, BACHELORS_IN_SPRING, GRADUATES), OSAKA.pools());
        assertEquals(6, OSAKA.capacity());
    }

    @ParameterizedTest
    @CsvSource({
        "UG, FALL, 0", "UG, SPRING, 1", "UG, FULL_YEAR, 1",
        "MS, FALL, 2", "MS, SPRING, ", "PHD, FALL, 2",
        "PHD, FULL_YEAR, ", "POSTDOC, FALL, "
    })
    void a_level_and_a_semester_fall_into_one_pool_or_none(StudyLevel level, Semester semester, Integer number) {
        var expected = Optional.ofNullable(number);

        assertEquals(expected.map(OSAKA.pools()::get), OSAKA.pool(level, semester));
        assertEquals(expected.map(n -> new PoolId(OSAKA.university(), n)), OSAKA.poolId(level, semester));
    }

    @Test
    void the_only_pool_is_everybodys_and_the_rules_of_the_call_say_who_is_barred() {
        assertEquals(Optional.of(GRADUATES), agreement(GRADUATES).pool(StudyLevel.UG, Semester.SPRING));
    }

    @Test
    void the_semesters_offered_are_those_of_the_level_where_it_is_taken_at_all() {
        assertEquals(Set.of(Semester.FALL), OSAKA.semesters(StudyLevel.MS));
        assertEquals(Set.of(Semester.values()), OSAKA.semesters(StudyLevel.UG));
        assertEquals(Set.of(Semester.values()), OSAKA.semesters(StudyLevel.POSTDOC));
        assertEquals(List.of(true, false), List.of(OSAKA.takes(StudyLevel.PHD), OSAKA.takes(StudyLevel.POSTDOC)));
    }

    @Test
    void two_pools_for_the_same_level_in_the_same_semester_are_refused() {
        var alsoDoctors = pool(1, Set.of(StudyLevel.PHD), Semester.FALL, Semester.SPRING);

        assertThrows(IllegalArgumentException.class, () -> agreement(GRADUATES, alsoDoctors));
        assertThrows(IllegalArgumentException.class, () -> agreement(GRADUATES, GRADUATES));
        assertThrows(IllegalArgumentException.class, () -> agreement());
    }

    @Test
    void what_is_sealed_is_what_a_placement_can_depend_on() {
        var terms = new PoolTerms(
                Optional.of(new BigDecimal("3.00")),
                Optional.of("English B2"),
                Optional.of("No architecture."),
                Optional.of(LocalDate.parse("2024-04-01")),
                Optional.of(LocalDate.parse("2024-05-01")));
        var reported = new Pool(GRADUATES.scope(), Set.of(new DepartmentCode("CENG")), 1, terms);
        var bare = new Pool(
                GRADUATES.scope(), reported.departments(), 1, PoolTerms.minimum(Optional.of(new BigDecimal("3.00"))));

        assertEquals(
                new Agreement(OSAKA.university(), "Osaka", OSAKA.country(), false, Optional.empty(), List.of(bare)),
                new Agreement(
                                OSAKA.university(),
                                "Osaka",
                                OSAKA.country(),
                                false,
                                Optional.of(new WebAddress("https://osaka.example")),
                                List.of(reported))
                        .asSealed());
    }

    @Test
    void a_deadline_is_over_at_the_end_of_its_last_day() {
        var first = LocalDate.parse("2024-04-01");
        var terms = new PoolTerms(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(first.plusDays(9)),
                Optional.of(first));

        assertEquals(
                List.of(false, true, true),
                List.of(
                        terms.isOverAfter(first.minusDays(1)),
                        terms.isOverAfter(first),
                        terms.isOverAfter(first.plusDays(1))));
        assertEquals(false, PoolTerms.NONE.isOverAfter(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b", "a\tb"})
    void restrictions_are_plain_text(String bad) {
        assertThrows(IllegalArgumentException.class, () -> restricted(bad));
    }

    @Test
    void restrictions_have_at_most_a_thousand_characters() {
        assertEquals(
                1000, restricted("x".repeat(1000)).restrictions().orElseThrow().length());
        assertThrows(IllegalArgumentException.class, () -> restricted("x".repeat(1001)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://osaka.example",
                "https:///facts",
                "javascript:alert(1)",
                "https://user@osaka.example",
                "https://osaka.example/a b",
                "osaka.example",
                ""
            })
    void a_link_is_https_and_names_a_host_and_nobody(String bad) {
        assertThrows(IllegalArgumentException.class, () -> new WebAddress(bad));
    }

    private static PoolTerms restricted(String text) {
        return new PoolTerms(Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty(), Optional.empty());
    }

    private static Pool pool(int capacity, Set<StudyLevel> levels, Semester... semesters) {
        return new Pool(new PoolScope(levels, Set.of(semesters)), Set.of(), capacity, PoolTerms.NONE);
    }

    private static Agreement agreement(Pool... pools) {
        return new Agreement(
                new UniversityId("JP-OSAKA"), "Osaka", new CountryCode("JP"), false, Optional.empty(), List.of(pools));
    }
}
