package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private final Moments english = Moments.in(Language.EN);
    private final Moments turkish = Moments.in(Language.TR);

    @Test
    void a_day_has_its_weekday() {
        var day = LocalDate.of(2027, 3, 12);
        assertEquals("Friday 12 March 2027", english.day(day));
        assertEquals("12 Mart 2027 Cuma", turkish.day(day));
    }

    @Test
    void an_instant_is_in_turkiye_time_and_says_so() {
        var instant = Instant.parse("2027-03-12T14:00:00Z");
        assertEquals("Friday 12 March 2027, 17:00 Türkiye time (UTC+3)", english.at(instant));
        assertEquals("12 Mart 2027 Cuma, saat 17.00 (Türkiye saati, UTC+3)", turkish.at(instant));
    }

    @Test
    void a_period_that_ends_at_midnight_includes_its_last_day() {
        var midnight = Instant.parse("2027-03-12T21:00:00Z");
        assertEquals("the end of Friday 12 March 2027 (including that day)", english.until(midnight));
        assertEquals("12 Mart 2027 Cuma gününün sonu (bu gün dâhil)", turkish.until(midnight));
    }

    @Test
    void a_period_that_ends_at_an_hour_says_the_hour() {
        var five = Instant.parse("2027-03-12T14:00:00Z");
        assertEquals(english.at(five), english.until(five));
    }
}
