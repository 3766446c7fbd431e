package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.Outcome.Seat;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.rule.TieBreak;

/**
 * One ranking whose seats are grants (DOC23-QUOTA-1, DOC23-GRANT-7, DOC23-ELIG-6). In a line-up the best comes first: A wants
 * a grant, R is a research assistant who wants one, v and r want none, w and x take part without one if none is left, m has
 * used the months. The answer names R for a reserved seat, O for an open one, z for selected without a grant and a dash for
 * waiting.
 */
class ZeroGrantListTest {
    private static final CallDefinition CALL =
            SampleCall.grantsInOneList(ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS);

    @Test
    void who_wants_no_grant_is_selected_and_takes_none_of_the_grants() {
        assertEquals("zOO-", seats(2, 0, "vAAA"));
        assertEquals("Oz", seats(2, 0, "Av"));
    }

    @Test
    void a_research_assistant_who_wants_no_grant_takes_no_kept_seat() {
        assertEquals("OzR", seats(2, 1, "ArR"));
        assertEquals("zOO", seats(2, 1, "rAA"));
    }

    @Test
    void who_goes_without_if_no_grant_is_left_takes_a_grant_while_there_is_one_and_does_not_wait_afterwards() {
        assertEquals("Oz-", seats(1, 0, "wwA"));
        assertEquals("Rz-", seats(1, 1, "xxA"));
    }

    @Test
    void who_has_used_the_months_that_grants_cover_takes_part_without_one() {
        assertEquals("zO-", seats(1, 0, "mAA"));
    }

    @Test
    void each_result_shows_the_place_and_why_there_is_no_grant() {
        // totals 89.06, 88.06, 87.06, 86.06, 85.06
        assertEquals(
                List.of(
                        new Outcome.ZeroGrant(1, Why.VOLUNTEER),
                        new Outcome.MainList(1, Seat.OPEN, new BigDecimal("88.06")),
                        new Outcome.ZeroGrant(2, Why.MONTHS_USED_UP),
                        new Outcome.ZeroGrant(
                                3, Why.QUOTA_USED_UP, Optional.empty(), Optional.of(new BigDecimal("88.06"))),
                        new Outcome.WaitingList(1, Optional.empty(), Optional.of(new BigDecimal("88.06")))),
                Checked.rows(CALL, Sealed.with(lineUp("vAmwA"), Checked.seats(1, 0))).stream()
                        .map(ResultRow::outcome)
                        .toList());
        assertEquals(
                List.of(new Outcome.ZeroGrant(1, Why.NO_QUOTA)),
                Checked.rows(CALL, Sealed.with(lineUp("w"), Checked.seats(0, 0))).stream()
                        .map(ResultRow::outcome)
                        .toList());
    }

    @Test
    void everybody_is_ranked_whether_a_grant_is_wanted_or_not() {
        assertEquals(
                List.of(1, 2, 3),
                Checked.rows(CALL, Sealed.with(lineUp("vAw"), Checked.seats(1, 0))).stream()
                        .map(row -> row.rank().getAsInt())
                        .toList());
    }

    @Test
    void a_tie_at_the_last_grant_names_what_decided() {
        var input = Sealed.with(
                Sealed.input(
                        List.of(),
                        List.of(
                                Sealed.by("2500001", "3.00", "83.70").orWithout(),
                                Sealed.by("2500002", "3.10", "81.0"))),
                Checked.seats(1, 0));

        assertEquals(
                new Outcome.ZeroGrant(
                        1,
                        Why.QUOTA_USED_UP,
                        Optional.of(TieBreak.CGPA_COMPONENT),
                        Optional.of(new BigDecimal("80.91"))),
                Checked.rows(CALL, input).getFirst().outcome());
    }

    /** A stay recorded as without a grant uses no grant months (reading of DOC23-ELIG-6). */
    @Test
    void only_months_with_a_grant_count_and_the_twelfth_is_still_paid() {
        var call = Optional.of(new CallId("OE-2022"));
        var stay = new Participation("OE", StudyLevel.UG, Participation.Outcome.BENEFITED, 6, call, Optional.empty());
        var without = stay.with(Participation.Outcome.SELECTED_ZERO_GRANT);
        var others = new Participation(
                "ERASMUS", StudyLevel.UG, Participation.Outcome.BENEFITED, 6, Optional.empty(), Optional.empty());

        assertEquals("z", line(Sealed.by("2500001", "3.00", "90").history(stay).history(others)));
        assertEquals(
                "O",
                line(Sealed.by("2500001", "3.00", "90")
                        .history(stay)
                        .history(others)
                        .history(without)));
        assertEquals(
                "O",
                line(Sealed.by("2500001", "3.00", "90")
                        .history(stay)
                        .history(new Participation(
                                "ERASMUS",
                                StudyLevel.UG,
                                Participation.Outcome.BENEFITED,
                                5,
                                Optional.empty(),
                                Optional.empty()))));
    }

    /** Removing those who cannot have a grant changes nobody's grant, and no volunteer without a seat waits. */
    @Test
    void who_takes_no_grant_takes_nothing_from_anybody() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var lineUp = random.ints(8, 0, 7)
                    .mapToObj(kind -> String.valueOf("ARvrwxm".charAt(kind)))
                    .collect(Collectors.joining());
            int grants = random.nextInt(5);
            int kept = random.nextInt(grants + 1);
            var asking = lineUp.replaceAll("[vrm]", "");

            var all = seats(grants, kept, lineUp);
            var left = new StringBuilder();
            for (int i = 0; i < lineUp.length(); i++) {
                left.append("vrm".indexOf(lineUp.charAt(i)) < 0 ? String.valueOf(all.charAt(i)) : "");
            }
            assertEquals(seats(grants, kept, asking), left.toString(), lineUp + " for " + grants + ", " + kept);
        }
    }

    private static String line(Sealed one) {
        return line(Checked.rows(CALL, Sealed.with(Sealed.input(List.of(), List.of(one)), Checked.seats(1, 0))));
    }

    private static String seats(int grants, int kept, String lineUp) {
        return line(Checked.rows(CALL, Sealed.with(lineUp(lineUp), Checked.seats(grants, kept))));
    }

    private static SealedInput lineUp(String bestFirst) {
        return Checked.lineUp(bestFirst, ZeroGrantListTest::kind);
    }

    private static Sealed kind(char kind, Sealed one) {
        return switch (kind) {
            case 'R' -> one.assistant();
            case 'v' -> one.volunteer();
            case 'r' -> one.volunteer().assistant();
            case 'w' -> one.orWithout();
            case 'x' -> one.orWithout().assistant();
            case 'm' ->
                one.history(new Participation(
                        "ERASMUS",
                        StudyLevel.UG,
                        Participation.Outcome.BENEFITED,
                        12,
                        Optional.empty(),
                        Optional.empty()));
            default -> one;
        };
    }

    private static String line(List<ResultRow> rows) {
        return rows.stream()
                .map(row -> switch (row.outcome()) {
                    case Outcome.MainList(var _, var seat, var _) -> seat == Seat.RESERVED ? "R" : "O";
                    case Outcome.WaitingList _ -> "-";
                    case Outcome.ZeroGrant _ -> "z";
                    case Outcome other -> other.status();
                })
                .collect(Collectors.joining());
    }
}
