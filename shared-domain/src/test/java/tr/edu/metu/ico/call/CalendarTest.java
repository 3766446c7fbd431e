package tr.edu.metu.ico.call;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.FaultyValue;
import tr.edu.metu.ico.announcement.Text;

/** The dates of a call stand in their order, and every period is half-open (reading A-03). */
class CalendarTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final Instant OPENS = Instant.parse("2023-11-06T14:00:00Z");
    private static final Instant CLOSES = Instant.parse("2023-11-30T14:00:00Z");
    private static final Instant SCORED = Instant.parse("2023-12-20T06:00:00Z");
    private static final Instant WITHDRAWALS_OPEN = Instant.parse("2024-01-07T21:00:00Z");
    private static final Instant WITHDRAWALS_CLOSE = Instant.parse("2024-01-26T21:00:00Z");
    private static final Duration DRAIN = Duration.ofMinutes(5);

    @Test
    void applications_are_accepted_from_the_opening_until_just_before_the_deadline() {
        var calendar = calendar(OPENS, CLOSES, DRAIN, SCORED, Optional.empty(), WITHDRAWALS_CLOSE);

        assertFalse(calendar.accepts(OPENS.minusMillis(1)));
        assertTrue(calendar.accepts(OPENS));
        assertTrue(calendar.accepts(CLOSES.minusMillis(1)));
        assertFalse(calendar.accepts(CLOSES));
        assertFalse(calendar.hasOpened(OPENS.minusMillis(1)));
        assertTrue(calendar.hasOpened(OPENS));
        assertTrue(calendar.hasOpened(WITHDRAWALS_CLOSE));
        assertEquals(CLOSES.plus(DRAIN), calendar.freezesAt());
    }

    @Test
    void each_date_of_a_calendar_is_read_under_the_name_that_definitions_give_it() {
        var dates = Map.of(
                CalendarDate.OPENS_AT, OPENS,
                CalendarDate.CLOSES_AT, CLOSES,
                CalendarDate.SCORE_AT, SCORED,
                CalendarDate.WITHDRAW_OPENS_AT, WITHDRAWALS_OPEN,
                CalendarDate.WITHDRAW_CLOSES_AT, WITHDRAWALS_CLOSE);
        var calendar = Calendar.of(ISTANBUL, DRAIN, dates);

        assertEquals(
                calendar(OPENS, CLOSES, DRAIN, SCORED, Optional.of(WITHDRAWALS_OPEN), WITHDRAWALS_CLOSE), calendar);
        assertEquals(
                dates,
                Arrays.stream(CalendarDate.values())
                        .collect(toMap(date -> date, date -> date.in(calendar).orElseThrow())));
        assertEquals(
                List.of("opensAt", "closesAt", "scoreAt", "withdrawOpensAt", "withdrawClosesAt"),
                Arrays.stream(CalendarDate.values()).map(CalendarDate::field).toList());
    }

    @Test
    void only_the_opening_stays_once_applications_are_accepted_and_only_the_opening_of_withdrawals_may_be_missing() {
        assertEquals(
                List.of(CalendarDate.OPENS_AT),
                Arrays.stream(CalendarDate.values())
                        .filter(date -> date.amendment() == CalendarDate.Amendment.NONE)
                        .toList());
        assertEquals(
                List.of(CalendarDate.WITHDRAW_OPENS_AT),
                Arrays.stream(CalendarDate.values())
                        .filter(date -> !date.required())
                        .toList());
        assertEquals(
                Optional.empty(),
                CalendarDate.WITHDRAW_OPENS_AT.in(
                        calendar(OPENS, CLOSES, DRAIN, SCORED, Optional.empty(), WITHDRAWALS_CLOSE)));
    }

    @Test
    void days_are_days_in_turkiye_and_a_deadline_at_midnight_belongs_to_the_day_that_ends() {
        var midnight = Instant.parse("2023-11-30T21:00:00Z");
        var calendar =
                calendar(OPENS, midnight, DRAIN, midnight.plusSeconds(3600), Optional.empty(), WITHDRAWALS_CLOSE);

        assertEquals(LocalDate.of(2023, 11, 30), calendar.deadlineDay());
        assertEquals(LocalDate.of(2023, 12, 1), calendar.scoringDay());
        assertEquals(LocalDate.of(2023, 11, 6), calendar.openingDay());
    }

    @Test
    void a_date_that_stands_before_an_earlier_one_is_named_with_both_dates() {
        assertFaults(
                List.of(Fault.of(
                        "opensAt",
                        "opensAt must be before closesAt. opensAt is 30 November 2023, 17:00 (Türkiye time), closesAt"
                                + " is 30 November 2023, 17:00 (Türkiye time).",
                        "opensAt, closesAt anından önce olmalıdır. opensAt: 30 Kasım 2023, 17.00 (Türkiye saatiyle),"
                                + " closesAt: 30 Kasım 2023, 17.00 (Türkiye saatiyle).")),
                CLOSES,
                DRAIN,
                SCORED,
                Optional.empty());
        assertFaults(
                List.of("scoreAt", "withdrawOpensAt"), OPENS, DRAIN, WITHDRAWALS_CLOSE, Optional.of(WITHDRAWALS_CLOSE));
    }

    @Test
    void scoring_waits_for_the_deadline_and_the_drain() {
        var justAfter = CLOSES.plus(DRAIN).plusMillis(1);

        assertEquals(
                justAfter,
                calendar(OPENS, CLOSES, DRAIN, justAfter, Optional.empty(), WITHDRAWALS_CLOSE)
                        .scoreAt());
        assertFaults(
                List.of(new Fault(
                        "scoreAt",
                        new Text(
                                "scoreAt must be after closesAt and drain, that is after 30 November 2023, 17:05"
                                        + " (Türkiye time), but is 30 November 2023, 17:05 (Türkiye time).",
                                "scoreAt, closesAt ile drain süresinin bitiminden, yani şu andan sonra olmalıdır: 30"
                                        + " Kasım 2023, 17.05 (Türkiye saatiyle); verilen değer: 30 Kasım 2023, 17.05"
                                        + " (Türkiye saatiyle)."))),
                OPENS,
                DRAIN,
                CLOSES.plus(DRAIN),
                Optional.empty());
    }

    @Test
    void the_drain_lasts_at_least_a_minute() {
        var minute = Duration.ofMinutes(1);

        assertEquals(
                minute,
                calendar(OPENS, CLOSES, minute, SCORED, Optional.of(WITHDRAWALS_OPEN), WITHDRAWALS_CLOSE)
                        .drain());
        assertFaults(
                List.of(Fault.of(
                        "drain",
                        "drain must be at least one minute (PT1M), not PT59S.",
                        "drain en az bir dakika (PT1M) olmalıdır; verilen değer: PT59S.")),
                OPENS,
                Duration.ofSeconds(59),
                SCORED,
                Optional.of(WITHDRAWALS_OPEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT24H0.001S", "PT2562047788015215H"})
    void the_drain_lasts_at_most_a_day(Duration drain) {
        assertFaults(
                List.of(Fault.of(
                        "drain",
                        "drain must be at most a day (PT24H), not " + drain + ".",
                        "drain en çok bir gün (PT24H) olmalıdır; verilen değer: " + drain + ".")),
                OPENS,
                drain,
                SCORED.plus(Duration.ofDays(2)),
                Optional.of(WITHDRAWALS_OPEN));
    }

    private static void assertFaults(
            List<?> expected, Instant opens, Duration drain, Instant scored, Optional<Instant> withdrawalsOpen) {
        var refusal = assertThrows(
                FaultyValue.class, () -> calendar(opens, CLOSES, drain, scored, withdrawalsOpen, WITHDRAWALS_CLOSE));
        assertEquals(
                expected,
                expected.getFirst() instanceof Fault
                        ? refusal.faults()
                        : refusal.faults().stream().map(Fault::field).toList());
    }

    private static Calendar calendar(
            Instant opens,
            Instant closes,
            Duration drain,
            Instant scored,
            Optional<Instant> withdrawalsOpen,
            Instant withdrawalsClose) {
        return new Calendar(ISTANBUL, opens, closes, drain, scored, withdrawalsOpen, withdrawalsClose);
    }
}
