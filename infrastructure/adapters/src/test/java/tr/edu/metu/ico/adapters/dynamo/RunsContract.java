package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.RUN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;

/** The contract that every store of rows of runs must meet. */
abstract class RunsContract {

    private static final RunId OTHER = new RunId(Sha256.of("another run"));

    private final DynamoRuns runs;

    RunsContract(Table table) {
        runs = new DynamoRuns(table);
    }

    private static ResultRow row(StudentNumber student) {
        return new ResultRow(student, new Outcome.NotPlaced(), Optional.empty(), OptionalInt.empty(), List.of());
    }

    @Test
    void the_rows_of_a_run_are_read_back_in_order_of_student() {
        var rows = Students.first(60).stream().map(RunsContract::row).toList();
        runs.store(OE, RUN, new ArrayList<>(rows).reversed());

        assertEquals(rows, runs.rows(OE, RUN));
        assertEquals(Optional.of(rows.get(17)), runs.row(OE, RUN, rows.get(17).student()));
        assertEquals(Optional.empty(), runs.row(OE, RUN, ADA));
    }

    @Test
    void INV_25_the_rows_of_another_run_never_show() {
        runs.store(OE, OTHER, List.of(row(ADA)));

        assertEquals(List.of(), runs.rows(OE, RUN));
        assertEquals(Optional.empty(), runs.row(OE, RUN, ADA));
    }

    @Test
    void INV_12_a_second_worker_that_writes_the_same_rows_changes_nothing() {
        var rows = Students.first(30).stream().map(RunsContract::row).toList();
        runs.store(OE, RUN, rows.subList(0, 20));

        runs.store(OE, RUN, rows);
        runs.store(OE, RUN, rows.subList(5, 9));

        assertEquals(rows, runs.rows(OE, RUN));
    }
}
