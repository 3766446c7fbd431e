package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.Outcome.Seat;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.rule.TieBreak;

/**
 * One ranking with a main list and a waiting list. In a line-up such as {@code "ARRA"} the best comes first; R is a research
 * assistant. The answer names R for a reserved seat, O for an open one and a dash for waiting.
 */
class OneListTest {
    private static final ReserveFallback BOTH_WAYS = ReserveFallback.BOTH_WAYS;
    private static final ReserveFallback TO_OPEN = ReserveFallback.TO_OPEN;

    @Test
    void the_best_assistants_take_the_reserved_seats_and_the_others_compete_for_the_open_ones() {
        assertEquals("RRO-", seats(ReserveOrder.RESERVE_FIRST, TO_OPEN, 3, 2, "RRRA"));
        assertEquals("OO-R", seats(ReserveOrder.RESERVE_FIRST, TO_OPEN, 3, 1, "AAAR"));
    }

    @Test
    void open_seats_filled_first_leave_the_reserved_ones_to_the_next_assistants() {
        assertEquals("O-R", seats(ReserveOrder.OPEN_FIRST, TO_OPEN, 2, 1, "RAR"));
        assertEquals("RO-", seats(ReserveOrder.RESERVE_FIRST, TO_OPEN, 2, 1, "RAR"));
    }

    @Test
    void kept_apart_assistants_never_sit_in_an_open_seat_that_somebody_else_wants() {
        assertEquals("R-OO", seats(ReserveOrder.SEPARATE, TO_OPEN, 3, 1, "RRAA"));
    }

    @Test
    void reserved_seats_nobody_can_take_go_to_the_best_of_all() {
        assertEquals("OORO-", seats(ReserveOrder.RESERVE_FIRST, TO_OPEN, 4, 2, "AARAA"));
        assertEquals("OORO-", seats(ReserveOrder.SEPARATE, TO_OPEN, 4, 2, "AARAA"));
        assertEquals("OO-", seats(ReserveOrder.OPEN_FIRST, TO_OPEN, 2, 2, "AAA"));
    }

    @Test
    void open_seats_nobody_else_wants_go_to_the_assistants_only_if_the_call_says_so() {
        assertEquals("RO-O", seats(ReserveOrder.SEPARATE, BOTH_WAYS, 3, 1, "RRRA"));
        assertEquals("R--O", seats(ReserveOrder.SEPARATE, TO_OPEN, 3, 1, "RRRA"));
    }

    @Test
    void without_a_number_of_the_office_the_expected_seats_are_given() {
        var call = SampleCall.inOneList(ReserveOrder.RESERVE_FIRST, TO_OPEN);
        var input = Sealed.with(lineUp("AAAA"), List.of(new Quota(Quota.Kind.RESERVED, "RESEARCH_ASSISTANTS", 0)));

        assertEquals("OOO-", line(Checked.rows(call, input)));
    }

    @Test
    void without_the_number_of_reserved_seats_nobody_is_placed_by_accident() {
        var call = SampleCall.inOneList(ReserveOrder.RESERVE_FIRST, TO_OPEN);

        assertThrows(IllegalStateException.class, () -> Selection.select(call, lineUp("RA")));
    }

    @Test
    void each_list_has_its_own_places_and_shows_the_total_that_would_have_been_enough() {
        // totals 89.06, 88.06, 87.06, 86.06: the assistant's seat is not one that the others could have had
        var rows = Checked.rows(
                SampleCall.inOneList(ReserveOrder.RESERVE_FIRST, TO_OPEN),
                Sealed.with(lineUp("AAAR"), Checked.seats(2, 1)));

        assertEquals(
                List.of(
                        new Outcome.MainList(1, Seat.OPEN, new BigDecimal("89.06")),
                        new Outcome.WaitingList(1, Optional.empty(), Optional.of(new BigDecimal("89.06"))),
                        new Outcome.WaitingList(2, Optional.empty(), Optional.of(new BigDecimal("89.06"))),
                        new Outcome.MainList(2, Seat.RESERVED, new BigDecimal("86.06"))),
                rows.stream().map(ResultRow::outcome).toList());
        assertEquals(
                List.of("MAIN_LIST", "WAITING_LIST"),
                rows.stream().map(row -> row.outcome().status()).limit(2).toList());
    }

    @Test
    void a_tie_at_the_last_seat_names_what_decided() {
        var input = Sealed.with(
                Sealed.input(
                        List.of(),
                        List.of(Sealed.by("2500001", "3.00", "83.70"), Sealed.by("2500002", "3.10", "81.0"))),
                Checked.seats(1, 0));
        var rows = Checked.rows(SampleCall.inOneList(ReserveOrder.RESERVE_FIRST, TO_OPEN), input);

        assertEquals(
                new Outcome.WaitingList(1, Optional.of(TieBreak.CGPA_COMPONENT), Optional.of(new BigDecimal("80.91"))),
                rows.getFirst().outcome());
    }

    private static String seats(ReserveOrder order, ReserveFallback fallback, int seats, int reserved, String lineUp) {
        var input = Sealed.with(lineUp(lineUp), Checked.seats(seats, reserved));
        return line(Checked.rows(SampleCall.inOneList(order, fallback), input));
    }

    private static SealedInput lineUp(String bestFirst) {
        return Checked.lineUp(bestFirst, (kind, one) -> kind == 'R' ? one.assistant() : one);
    }

    private static String line(List<ResultRow> rows) {
        return rows.stream()
                .map(row -> switch (row.outcome()) {
                    case Outcome.MainList(var _, var seat, var _) -> seat == Seat.RESERVED ? "R" : "O";
                    case Outcome.WaitingList _ -> "-";
                    case Outcome other -> other.status();
                })
                .collect(Collectors.joining());
    }
}
