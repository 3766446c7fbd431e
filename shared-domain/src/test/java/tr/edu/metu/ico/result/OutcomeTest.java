package tr.edu.metu.ico.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.result.GrantDecision.Why;

class OutcomeTest {

    private static final BigDecimal CUT_OFF = new BigDecimal("84.06");

    @Test
    void the_main_list_the_waiting_list_and_those_without_a_grant_have_positions() {
        var listed = List.of(
                new Outcome.MainList(1, Outcome.Seat.OPEN, CUT_OFF),
                new Outcome.WaitingList(2, Optional.empty(), Optional.of(CUT_OFF)),
                new Outcome.ZeroGrant(3, Why.VOLUNTEER));

        assertEquals(
                List.of(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(3)),
                listed.stream().map(Outcome::listPosition).toList());
    }

    @Test
    void a_place_at_a_university_is_on_no_list() {
        var placed = new Outcome.Placed(new Choice(new UniversityId("JP-TOKYO"), Semester.FALL), 1);

        assertEquals(OptionalInt.empty(), placed.listPosition());
        assertEquals(OptionalInt.empty(), new Outcome.NotPlaced().listPosition());
    }
}
