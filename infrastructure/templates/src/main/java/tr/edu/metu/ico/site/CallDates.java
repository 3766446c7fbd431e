package tr.edu.metu.ico.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;

/**
 * The dates of a call; every end is exclusive.
 *
 * @param exam             the day of the call's own English exam
 * @param publishedAt      when the result in force was published; empty before
 * @param objectionsUntil  the end of the objection period of that result
 * @param withdrawOpensAt  empty when the announcement states no start
 * @param withdrawClosesAt from this instant on, a withdrawal is late
 */
public record CallDates(
        Instant opensAt,
        Instant closesAt,
        Optional<Exam> exam,
        Text resultsExpected,
        Optional<Instant> publishedAt,
        Optional<Instant> objectionsUntil,
        Optional<Instant> withdrawOpensAt,
        Instant withdrawClosesAt) {

    /** An exam that the office holds for the call. */
    public record Exam(String name, LocalDate day) {}
}
