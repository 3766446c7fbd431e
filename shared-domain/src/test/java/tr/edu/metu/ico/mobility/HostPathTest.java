package tr.edu.metu.ico.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.mobility.HostPath.ACCEPTANCE_LETTER;
import static tr.edu.metu.ico.mobility.HostPath.NOMINATION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.mobility.MobilityStatus.Code;

/** Which status follows which. */
class HostPathTest {

    @Test
    void a_nominated_student_is_accepted_or_refused_and_an_accepted_one_completes_the_mobility() {
        assertEquals(
                "ACCEPTED>COMPLETED ACCEPTED>REFUSED NOMINATED>ACCEPTED NOMINATED>REFUSED PLACED>NOMINATED",
                steps(NOMINATION));
    }

    @Test
    void with_an_acceptance_letter_the_mobility_is_completed_without_a_nomination() {
        assertEquals(Optional.empty(), ACCEPTANCE_LETTER.problem(Code.PLACED, Code.COMPLETED));
        assertEquals(Optional.of("NO_NOMINATION"), code(ACCEPTANCE_LETTER, new MobilityStatus.Nominated()));
        assertEquals(Optional.of("NO_NOMINATION"), code(ACCEPTANCE_LETTER, new MobilityStatus.Accepted()));
    }

    @Test
    void a_traineeship_is_completed_with_its_dates_since_it_is_paid_by_the_day() {
        var months = new MobilityStatus.Completed(new ActualStay.Months(1));
        var dates =
                new MobilityStatus.Completed(new ActualStay.Dates(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 14)));

        assertEquals(Optional.of("DATES_NEEDED"), code(ACCEPTANCE_LETTER, months));
        assertEquals(Optional.empty(), code(ACCEPTANCE_LETTER, dates));
        assertEquals(Optional.empty(), code(NOMINATION, months));
    }

    private static Optional<String> code(HostPath path, MobilityStatus status) {
        return path.problem(status).map(Problem::code);
    }

    private static String steps(HostPath path) {
        var steps = new TreeSet<String>();
        for (var from : Code.values()) {
            Arrays.stream(Code.values())
                    .filter(to -> path.problem(from, to).isEmpty())
                    .forEach(to -> steps.add(from + ">" + to));
        }
        return String.join(" ", steps);
    }
}
