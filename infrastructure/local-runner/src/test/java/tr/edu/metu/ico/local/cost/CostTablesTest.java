package tr.edu.metu.ico.local.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.adapters.aws.UsageCounter.Operation;
import tr.edu.metu.ico.adapters.aws.UsageCounter.Usage;

/** What was counted becomes a price, and two seasons tell what a call and what an application costs. */
class CostTablesTest {

    private static SeasonCost cost(int writes, int requests) {
        return new SeasonCost(List.of(
                new CostLine("S3", "writes", new BigDecimal(writes), new BigDecimal("0.01")),
                new CostLine("API Gateway", "requests", new BigDecimal(requests), new BigDecimal("0.001"))));
    }

    @Test
    void two_seasons_tell_the_fixed_cost_of_a_call_from_the_cost_of_a_thousand_applications() {
        assertEquals("""
            | what | each call | US dollars | each application | US dollars for 1,000 applications |
            |---|---|---|---|---|
            | S3 writes | 80.0 | 0.8000 | 2.00 | 20.0000 |
            | API Gateway requests | 0.0 | 0.0000 | 30.00 | 30.0000 |
            | together |  | 0.8000 |  | 50.0000 |
            """, CostTables.split(new Played(10, cost(100, 300)), new Played(110, cost(300, 3300))));
    }

    @Test
    void a_season_is_shown_as_counted_and_for_a_thousand_applications() {
        assertEquals("""
            | service | what | counted | US dollars | per 1,000 applications |
            |---|---|---|---|---|
            | S3 | writes | 100.0 | 1.0000 | 100.0000 |
            | API Gateway | requests | 300.0 | 0.3000 | 30.0000 |
            | together |  |  | 1.3000 | 130.0000 |
            """, CostTables.together(new Played(10, cost(100, 300))));
    }

    @Test
    void a_season_is_read_again_as_it_was_kept(@TempDir Path folder) throws IOException {
        var played = new Played(10, cost(100, 300));

        played.writeTo(folder);

        assertEquals(played, Played.readFrom(folder, cost(7, 7)));
    }

    @Test
    void calls_are_counted_for_the_function_that_made_them() {
        var usage = Map.of(
                new Operation("SiteFunction", "S3", "ListObjectsV2"), new Usage(7, 0, 0),
                new Operation("SiteFunction", "S3", "PutObject"), new Usage(3, 0, 900),
                new Operation("SiteFunction", "S3", "DeleteObject"), new Usage(5, 0, 0),
                new Operation("SubmissionFunction", "DynamoDb", "TransactWriteItems"), new Usage(1, 6, 0),
                new Operation("SubmissionFunction", "DynamoDb", "GetItem"), new Usage(3, 1.5, 0));
        var all = new Counted(usage, List.of(), BigDecimal.ONE, BigDecimal.TWO);

        assertEquals(new BigDecimal(12), all.fileWrites());
        assertEquals(new BigDecimal(10), all.by("SiteFunction"::equals).fileWrites());
        assertEquals(new BigDecimal("6.0"), all.by("SubmissionFunction"::equals).writeUnits());
        assertEquals(new BigDecimal("1.5"), all.by("SubmissionFunction"::equals).readUnits());
        assertEquals(new BigDecimal("0.0"), all.by("SiteFunction"::equals).readUnits());
    }
}
