package tr.edu.metu.ico.grant;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.announcement.FaultyValue;
import tr.edu.metu.ico.grant.GrantFacts.StudyPeriod;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantFacts.Traineeship;
import tr.edu.metu.ico.grant.GrantFacts.Travel;

/** What an officer may enter about a stay. */
class GrantFactsTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 0, 0", "36, 30, 36"})
    void a_study_period_has_up_to_36_months_and_30_days(int months, int days, int used) {
        assertDoesNotThrow(() -> period(months, days, used));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, 0, months",
        "37, 0, 0, months",
        "1, -1, 0, days",
        "1, 31, 0, days",
        "1, 0, -1, usedMonths",
        "1, 0, 37, usedMonths",
        "0, 0, 0, months"
    })
    void anything_else_is_refused_by_name(int months, int days, int used, String field) {
        refused(field, () -> period(months, days, used));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, days", "367, 0, days", "5, -1, usedMonths", "5, 37, usedMonths"})
    void a_traineeship_has_1_to_366_days(int days, int used, String field) {
        refused(field, () -> new Traineeship(days, false, false, Optional.empty(), used));
        assertDoesNotThrow(() -> new Traineeship(366, true, true, Optional.empty(), 36));
    }

    @ParameterizedTest
    @CsvSource({"false, false, 0", "true, false, 1", "false, true, 1", "true, true, 2"})
    void the_office_pays_the_travel_days_it_grants(boolean before, boolean after, int days) {
        assertEquals(days, new Traineeship(5, before, after, Optional.empty()).travelDays());
    }

    @Test
    void a_journey_is_at_most_half_round_the_earth_and_an_amount_is_in_cents() {
        assertDoesNotThrow(() -> new Travel.ByDistance(20_100, false));
        refused("km", () -> new Travel.ByDistance(20_101, false));
        refused("km", () -> new Travel.ByDistance(-1, false));
        assertEquals(new BigDecimal("275.00"), new Travel.Fixed(new BigDecimal("275")).amount());
        refused("amount", () -> new Travel.Fixed(new BigDecimal("-0.01")));
    }

    @Test
    void a_rate_of_disability_is_a_percentage() {
        assertDoesNotThrow(() -> claim(0));
        assertDoesNotThrow(() -> claim(100));
        refused("disabilityRate", () -> claim(-1));
        refused("disabilityRate", () -> claim(101));
    }

    private static StudyPeriod period(int months, int days, int used) {
        return new StudyPeriod(months, days, new Travel.Unsaid(), Optional.empty(), used);
    }

    private static SupportClaim claim(int rate) {
        return new SupportClaim("DISABILITY", Optional.of(rate), true);
    }

    private static void refused(String field, Executable entered) {
        assertEquals(
                field,
                assertThrows(FaultyValue.class, entered).faults().getFirst().field());
    }
}
