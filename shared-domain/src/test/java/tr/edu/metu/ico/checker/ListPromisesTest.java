package tr.edu.metu.ico.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.Outcome.Seat;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.rule.TieBreak;
import tr.edu.metu.ico.selection.Sealed;
import tr.edu.metu.ico.selection.Selection;

/** Wrong main and waiting lists are each caught by the promise they break. */
class ListPromisesTest {
    private static final CallDefinition CALL =
            SampleCall.inOneList(ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS);
    private static final int ADA = 0;
    private static final int BORA = 1;
    private static final int CEM = 2;
    private static final int DENIZ = 3;
    private static final int EDA = 4;

    /** Two seats, one of them kept for assistants: Deniz has it, though three score higher. */
    private final SealedInput input = Sealed.with(
            Sealed.input(
                    List.of(),
                    List.of(
                            Sealed.by("2500001", "3.00", "90"),
                            Sealed.by("2500002", "3.00", "88"),
                            Sealed.by("2500003", "3.00", "86"),
                            Sealed.by("2500004", "3.00", "70").assistant(),
                            Sealed.by("2500005", "2.40", "70"))),
            List.of(new Quota(Quota.Kind.SEATS, "ALL", 2), new Quota(Quota.Kind.RESERVED, "RESEARCH_ASSISTANTS", 1)));

    private final List<ResultRow> right = Selection.select(CALL, input);
    private final BigDecimal open = new BigDecimal("84.06");
    private final BigDecimal reserved = new BigDecimal("74.06");

    @Test
    void a_right_list_keeps_every_promise() {
        assertEquals(List.of(), RunChecker.check(CALL, input, right));
        assertEquals(
                List.of(main(1, Seat.OPEN), waiting(1), waiting(2), main(2, Seat.RESERVED)),
                right.stream().map(ResultRow::outcome).limit(4).toList());
    }

    @Test
    void one_more_on_the_main_list_than_there_are_seats_is_caught() {
        assertEquals(Set.of("P12", "P13"), broken(BORA, main(2, Seat.OPEN)));
    }

    @Test
    void a_reserved_seat_for_somebody_outside_the_group_and_an_open_one_for_the_group_are_caught() {
        assertEquals(Set.of("P10", "P12"), broken(ADA, main(1, Seat.RESERVED)));
        assertEquals(Set.of("P12"), broken(DENIZ, new Outcome.MainList(2, Seat.OPEN, reserved)));
    }

    @Test
    void an_assistant_passed_over_for_a_higher_score_is_caught() {
        var rows = new ArrayList<>(right);
        rows.set(BORA, outcome(right.get(BORA), main(2, Seat.OPEN)));
        rows.set(DENIZ, outcome(right.get(DENIZ), waiting(2)));

        assertEquals(Set.of("P13"), broken(rows));
    }

    @Test
    void somebody_who_is_neither_on_the_main_nor_on_the_waiting_list_is_caught() {
        assertEquals(Set.of("P13"), broken(CEM, new Outcome.NotPlaced()));
        assertEquals(Set.of("P13"), broken(ADA, new Outcome.NotPlaced()));
    }

    @Test
    void somebody_ineligible_on_a_list_is_caught() {
        assertEquals(Set.of("P2", "P13"), broken(EDA, waiting(3)));
    }

    @Test
    void a_wrong_order_of_the_waiting_or_the_main_list_is_caught() {
        var rows = new ArrayList<>(right);
        rows.set(BORA, outcome(right.get(BORA), waiting(2)));
        rows.set(CEM, outcome(right.get(CEM), waiting(1)));

        assertEquals(Set.of("P14"), broken(rows));
        assertEquals(Set.of("P14"), broken(ADA, main(2, Seat.OPEN)));
    }

    @Test
    void another_cut_off_or_reason_and_choices_that_play_no_part_are_caught() {
        var row = right.get(CEM);
        var choice = new ChoiceOutcome(
                Sealed.fall("TOKYO"), ChoiceOutcome.Decision.SCORE, OptionalInt.empty(), Optional.empty());
        var chosen = new ArrayList<>(right);
        chosen.set(CEM, new ResultRow(row.student(), row.outcome(), row.score(), row.rank(), List.of(choice)));

        assertEquals(Set.of("P10"), broken(ADA, new Outcome.MainList(1, Seat.OPEN, reserved)));
        assertEquals(Set.of("P10"), broken(CEM, new Outcome.WaitingList(2, Optional.empty(), Optional.of(reserved))));
        assertEquals(
                Set.of("P10"),
                broken(CEM, new Outcome.WaitingList(2, Optional.of(TieBreak.LANGUAGE), Optional.of(open))));
        assertEquals(Set.of("P10"), broken(chosen));
    }

    @Test
    void a_grant_for_somebody_who_wants_none_and_a_volunteer_left_waiting_are_caught() {
        var call = SampleCall.grantsInOneList(ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS);
        var applicants = Sealed.with(
                Sealed.input(
                        List.of(),
                        List.of(
                                Sealed.by("2500001", "3.00", "90").volunteer(),
                                Sealed.by("2500002", "3.00", "88"),
                                Sealed.by("2500003", "3.00", "86").orWithout(),
                                Sealed.by("2500004", "3.00", "84"))),
                List.of(
                        new Quota(Quota.Kind.SEATS, "ALL", 1),
                        new Quota(Quota.Kind.RESERVED, "RESEARCH_ASSISTANTS", 0)));
        var due = Selection.select(call, applicants);
        var enough = new BigDecimal("83.06");
        var reported = Optional.of(enough);

        assertEquals(
                List.of(
                        new Outcome.ZeroGrant(1, Why.VOLUNTEER),
                        new Outcome.MainList(1, Seat.OPEN, enough),
                        new Outcome.ZeroGrant(2, Why.QUOTA_USED_UP, Optional.empty(), reported),
                        new Outcome.WaitingList(1, Optional.empty(), reported)),
                due.stream().map(ResultRow::outcome).toList());
        assertEquals(
                Set.of("P12", "P13"),
                broken(call, applicants, due, 0, new Outcome.MainList(1, Seat.OPEN, new BigDecimal("84.06"))));
        assertEquals(
                Set.of("P13"),
                broken(call, applicants, due, 0, new Outcome.WaitingList(1, Optional.empty(), Optional.empty())));
        assertEquals(
                Set.of("P13"),
                broken(call, applicants, due, 2, new Outcome.WaitingList(1, Optional.empty(), reported)));
        assertEquals(Set.of("P13"), broken(call, applicants, due, 3, new Outcome.ZeroGrant(3, Why.VOLUNTEER)));
        assertEquals(Set.of("P16"), broken(call, applicants, due, 0, new Outcome.ZeroGrant(1, Why.MONTHS_USED_UP)));
        assertEquals(Set.of("P10"), broken(call, applicants, due, 2, new Outcome.ZeroGrant(2, Why.QUOTA_USED_UP)));
        assertEquals(Set.of("P14"), broken(call, applicants, due, 0, new Outcome.ZeroGrant(2, Why.VOLUNTEER)));
    }

    private static Set<String> broken(
            CallDefinition call, SealedInput input, List<ResultRow> due, int index, Outcome outcome) {
        var rows = new ArrayList<>(due);
        rows.set(index, outcome(due.get(index), outcome));
        var promises = new TreeSet<String>();
        RunChecker.check(call, input, rows).forEach(violation -> promises.add(violation.promise()));
        return promises;
    }

    private Outcome main(int position, Seat seat) {
        return new Outcome.MainList(position, seat, seat == Seat.OPEN ? open : reserved);
    }

    private Outcome waiting(int position) {
        return new Outcome.WaitingList(position, Optional.empty(), Optional.of(open));
    }

    private Set<String> broken(int index, Outcome outcome) {
        var rows = new ArrayList<>(right);
        rows.set(index, outcome(right.get(index), outcome));
        return broken(rows);
    }

    private Set<String> broken(List<ResultRow> rows) {
        var promises = new TreeSet<String>();
        RunChecker.check(CALL, input, rows).forEach(violation -> promises.add(violation.promise()));
        return promises;
    }

    private static ResultRow outcome(ResultRow row, Outcome outcome) {
        return new ResultRow(row.student(), outcome, row.score(), row.rank(), row.choices());
    }
}
