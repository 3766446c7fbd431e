package tr.edu.metu.ico.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

class GrantSuccessionTest {
    private static final CountryCode TUNISIA = new CountryCode("TN");
    private static final CountryCode JAPAN = new CountryCode("JP");
    private static final StudentNumber ADA = new StudentNumber("2500001");
    private static final StudentNumber BORA = new StudentNumber("2500002");
    private static final StudentNumber CEM = new StudentNumber("2500003");
    private static final StudentNumber DUYGU = new StudentNumber("2500004");
    private static final StudentNumber EREN = new StudentNumber("2500005");

    @Test
    void a_freed_grant_goes_to_the_next_of_the_same_country_in_the_order_of_rank() {
        var succession = succession(true, left(ADA, 1), without(CEM, 3), without(BORA, 2), abroad(DUYGU));

        assertEquals(List.of(ADA), succession.freed());
        assertEquals(List.of(BORA, CEM), succession.line(ADA));
        assertEquals(Optional.empty(), succession.problem(ADA, BORA, Set.of()));
    }

    @Test
    void somebody_in_line_is_skipped_with_a_reason_only() {
        var succession = succession(true, left(ADA, 1), without(BORA, 2), without(CEM, 3));

        assertEquals(Optional.of("SKIPPED_WITHOUT_REASON"), code(succession.problem(ADA, CEM, Set.of())));
        assertEquals(Optional.of("SKIPPED_WITHOUT_REASON"), code(succession.problem(ADA, BORA, Set.of(CEM))));
        assertEquals(Optional.empty(), succession.problem(ADA, CEM, Set.of(BORA)));
    }

    @Test
    void nobody_of_another_country_nobody_with_a_grant_and_no_volunteer_is_in_line() {
        var succession = succession(
                true,
                left(ADA, 1),
                new GrantHolder(BORA, TUNISIA, true, Optional.of(2), false),
                new GrantHolder(CEM, TUNISIA, false, Optional.empty(), false),
                abroad(DUYGU),
                new GrantHolder(EREN, TUNISIA, false, Optional.of(3), true));

        assertEquals(List.of(), succession.line(ADA));
        for (var somebody : List.of(ADA, BORA, CEM, DUYGU, EREN)) {
            assertEquals(Optional.of("NOT_IN_LINE"), code(succession.problem(ADA, somebody, Set.of())));
        }
    }

    @Test
    void only_a_student_who_withdrew_with_a_grant_frees_one_and_only_once() {
        var passed = transfer(ADA, BORA);
        var succession =
                new GrantSuccession(List.of(left(ADA, 1), without(BORA, 2), without(CEM, 3)), List.of(passed), true);

        assertEquals(List.of(), succession.freed());
        assertTrue(succession.granted(BORA));
        assertFalse(succession.granted(CEM));
        assertEquals(Optional.of("NOTHING_FREED"), code(succession.problem(ADA, CEM, Set.of())));
        assertEquals(Optional.of("NOTHING_FREED"), code(succession.problem(BORA, CEM, Set.of())));
    }

    @Test
    void a_grant_that_was_passed_on_and_freed_again_passes_on_again() {
        var succession = new GrantSuccession(
                List.of(left(ADA, 1), new GrantHolder(BORA, TUNISIA, false, Optional.of(2), true), without(CEM, 3)),
                List.of(transfer(ADA, BORA)),
                true);

        assertEquals(List.of(BORA), succession.freed());
        assertEquals(Optional.empty(), succession.problem(BORA, CEM, Set.of()));
    }

    @Test
    void the_line_follows_the_rank_and_equal_ranks_the_student_number() {
        var succession =
                succession(true, without(EREN, 2), without(DUYGU, 2), without(CEM, 1), without(BORA, 3), left(ADA, 1));

        assertEquals(List.of(CEM, DUYGU, EREN, BORA), succession.line(ADA));
    }

    @Test
    void grants_that_several_students_freed_are_listed_by_student_number_and_nobody_who_stays_is_among_them() {
        var numbers = List.of("1999999", "2600000", "2500010", "2499999", "1000000");
        var left = numbers.stream().map(number -> left(new StudentNumber(number), 1));
        var stays = new GrantHolder(ADA, TUNISIA, true, Optional.of(2), false);
        var succession =
                new GrantSuccession(Stream.concat(left, Stream.of(stays)).toList(), List.of(), true);

        assertEquals(numbers.stream().sorted().map(StudentNumber::new).toList(), succession.freed());
        assertTrue(succession.granted(ADA));
        assertFalse(succession.granted(BORA), "who is not placed has no grant");
    }

    @Test
    void where_grants_are_not_reallocated_a_freed_one_lapses() {
        var succession = succession(false, left(ADA, 1), without(BORA, 2));

        assertEquals(List.of(), succession.freed());
        assertEquals(Optional.of("GRANTS_LAPSE"), code(succession.problem(ADA, BORA, Set.of())));
    }

    private static GrantSuccession succession(boolean reallocate, GrantHolder... placed) {
        return new GrantSuccession(List.of(placed), List.of(), reallocate);
    }

    private static GrantHolder left(StudentNumber student, int rank) {
        return new GrantHolder(student, TUNISIA, true, Optional.of(rank), true);
    }

    private static GrantHolder without(StudentNumber student, int rank) {
        return new GrantHolder(student, TUNISIA, false, Optional.of(rank), false);
    }

    private static GrantHolder abroad(StudentNumber student) {
        return new GrantHolder(student, JAPAN, false, Optional.of(1), false);
    }

    private static GrantTransfer transfer(StudentNumber from, StudentNumber to) {
        return new GrantTransfer(
                new CallId("ICM-2024"),
                TUNISIA,
                from,
                to,
                new TreeMap<>(),
                "withdrew",
                "officer-1",
                Instant.parse("2024-01-20T09:00:00Z"));
    }

    private static Optional<String> code(Optional<Problem> problem) {
        return problem.map(Problem::code);
    }
}
