package tr.edu.metu.ico.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleExpressionTest {
    @Test
    void five_in_the_afternoon_in_istanbul_is_an_hour_earlier_in_2015_than_in_2023() {
        assertEquals(
                new ScheduleExpression.At(Instant.parse("2023-11-30T14:00:00Z")),
                ScheduleExpression.parse("at(2023-11-30T17:00:00)", "Europe/Istanbul"));
        assertEquals(
                new ScheduleExpression.At(Instant.parse("2015-11-30T15:00:00Z")),
                ScheduleExpression.parse("at(2015-11-30T17:00:00)", "Europe/Istanbul"));
    }

    @Test
    void a_rate_is_so_many_minutes_hours_or_days() {
        assertEquals(
                new ScheduleExpression.Rate(Duration.ofMinutes(1)), ScheduleExpression.parse("rate(1 minute)", "UTC"));
        assertEquals(
                new ScheduleExpression.Rate(Duration.ofMinutes(5)), ScheduleExpression.parse("rate(5 minutes)", "UTC"));
        assertEquals(new ScheduleExpression.Rate(Duration.ofDays(2)), ScheduleExpression.parse("rate(2 days)", "UTC"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cron(0 12 * * ? *) | UTC",
                "rate(0 minutes) | UTC",
                "rate(1 fortnight) | UTC",
                "at(2023-11-30) | UTC",
                "at(2023-02-30T09:00:00) | UTC",
                "at(2024-03-31T02:30:00) | Europe/Brussels",
                "at(2023-11-30T17:00:00) | Europe/Atlantis",
            })
    void what_no_clock_can_show_is_refused(String expression, String zone) {
        assertThrows(IllegalArgumentException.class, () -> ScheduleExpression.parse(expression, zone));
    }
}
