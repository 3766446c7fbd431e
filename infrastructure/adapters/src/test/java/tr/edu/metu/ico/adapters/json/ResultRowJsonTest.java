package tr.edu.metu.ico.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.AResultRow;
import tr.edu.metu.ico.adapters.AnyResultRow;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.rule.TieBreak;
import tr.edu.metu.ico.tries.Tries;

class ResultRowJsonTest {

    @Test
    void what_is_written_is_what_is_read() {
        Tries.of(300, 2024, draw -> {
            var row = AnyResultRow.of(draw);

            assertEquals(row, ResultRowJson.read(ResultRowJson.write(row)));
        });
    }

    @Test
    void the_digest_of_a_run_does_not_depend_on_the_order_of_its_rows() {
        Tries.of(50, 2024, draw -> {
            var byStudent = new HashMap<StudentNumber, ResultRow>();
            draw.list(0, 20, () -> AnyResultRow.of(draw)).forEach(row -> byStudent.put(row.student(), row));
            var rows = List.copyOf(byStudent.values());

            assertEquals(RunDigest.of(rows), RunDigest.of(rows.reversed()));
        });
    }

    @Test
    void a_placed_student_is_spelled_so() {
        assertEquals("""
            {"student":"2500001","outcome":{"status":"PLACED","preference":1,"university":"JP-TOKYO","semester":"FALL",\
            "grant":null},\
            "score":{"component":"82.18","language":"78.50","cgpa":"3.15","total":"85.34","steps":[\
            {"code":"RATIO","value":"1.09","rule":"OE24-SCORE-2"},{"code":"AFAD_AID","value":"-5","rule":"OE24-BONUS-1"}]},\
            "rank":1,"choices":[{"university":"JP-TOKYO","semester":"FALL","totalThere":null,"decision":"PLACED","tieBreak":null,\
            "rankThere":1,"cutOff":"85.34"},\
            {"university":"KR-SEOUL","semester":"FULL_YEAR","totalThere":null,"decision":"NOT_NEEDED","tieBreak":null,\
            "rankThere":null,"cutOff":null}]}\
            """, ResultRowJson.write(AResultRow.placed("2500001")));
    }

    @Test
    void a_grant_and_a_place_on_a_list_are_spelled_so() {
        var grant = new GrantDecision(
                GrantDecision.Why.QUOTA_USED_UP, OptionalInt.of(3), Optional.of(new BigDecimal("85.34")));
        var seat = new Outcome.MainList(2, Outcome.Seat.RESERVED, new BigDecimal("80.00"));
        var waiting = new Outcome.WaitingList(1, Optional.of(TieBreak.LANGUAGE), Optional.of(new BigDecimal("80.00")));
        var without = new Outcome.ZeroGrant(4, GrantDecision.Why.VOLUNTEER);

        assertEquals(
                """
                {"status":"PLACED_ZERO_GRANT","preference":1,"university":"JP-TOKYO","semester":"FALL",\
                "grant":{"why":"QUOTA_USED_UP","rank":3,"cutOff":"85.34"}}
                {"status":"MAIN_LIST","position":2,"seat":"RESERVED","cutOff":"80.00"}
                {"status":"WAITING_LIST","position":1,"tieBreak":"LANGUAGE","cutOff":"80.00"}
                {"status":"SELECTED_ZERO_GRANT","position":4,"why":"VOLUNTEER","tieBreak":null,"cutOff":null}\
                """,
                Stream.of(AResultRow.placed(Optional.of(grant)), seat, waiting, without)
                        .map(outcome -> OutcomeJson.from(outcome).toString())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void another_row_gives_another_digest() {
        var one = List.of(AResultRow.placed("2500001"), AResultRow.ineligible("2500002"));
        var other = List.of(AResultRow.placed("2500001"), AResultRow.notApproved("2500002", "late"));

        assertEquals(RunDigest.of(one), RunDigest.of(one.reversed()));
        assertNotEquals(RunDigest.of(one), RunDigest.of(other));
    }

    @Test
    void a_row_changed_in_any_place_is_damaged() {
        var row = ResultRowJson.write(AResultRow.placed("2500001"));

        for (var changed : List.of(
                row + " ",
                row.replace("85.34", "85.340").replaceFirst("\"85.340\"", "85.34"),
                row.replace("\"rank\":1", "\"rank\":1,\"more\":2"),
                row.substring(1),
                "")) {
            assertThrows(IllegalStateException.class, () -> ResultRowJson.read(changed), changed);
        }
    }
}
