package tr.edu.metu.ico.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The first and the last day belong to a stay. */
class ActualStayTest {

    @Test
    void calendar_months_are_counted_and_then_the_days_that_are_left() {
        assertEquals("5 months 0 days, 5 started", length("2024-09-15", "2025-02-14"));
        assertEquals("4 months 27 days, 5 started", length("2024-09-15", "2025-02-10"));
        assertEquals("0 months 1 days, 1 started", length("2024-09-15", "2024-09-15"));
        assertEquals("1 months 0 days, 1 started", length("2024-02-01", "2024-02-29"));
    }

    @Test
    void a_stay_does_not_end_before_it_begins_and_lasts_at_most_three_years() {
        assertThrows(IllegalArgumentException.class, () -> dates("2024-09-15", "2024-09-14"));
        assertThrows(IllegalArgumentException.class, () -> dates("2024-09-15", "2027-09-15"));
        assertEquals("36 months 0 days, 36 started", length("2024-09-15", "2027-09-14"));
    }

    private static String length(String from, String until) {
        var length = dates(from, until).length();
        return length.months() + " months " + length.days() + " days, " + length.startedMonths() + " started";
    }

    private static ActualStay.Dates dates(String from, String until) {
        return new ActualStay.Dates(LocalDate.parse(from), LocalDate.parse(until));
    }
}
