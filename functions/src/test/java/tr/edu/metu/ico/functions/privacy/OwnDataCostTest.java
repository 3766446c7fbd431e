package tr.edu.metu.ico.functions.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.grants.PublishedCall.ADA;
import static tr.edu.metu.ico.functions.grants.PublishedCall.placed;

import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.grants.PublishedCall;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.world.CountedTable;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.result.GrantDecision.Why;

/** A student who asks for their own data waits for the table once for each kind of items in each call, not for each item. */
class OwnDataCostTest {

    private final TestClock clock = new TestClock("2024-06-20T09:00:00Z");
    private final Stores stores = Stores.inMemory(clock);
    private final CountedTable table = new CountedTable(stores.table());
    private final World world = new World(table, stores.files(), clock);

    @Test
    void a_call_with_its_imports_and_publications_costs_fifteen_requests() {
        int without = requests();

        PublishedCall.publish(world.ports, "ICM-2024", List.of(placed(ADA, "TN-SFAX", Why.WITHIN_QUOTA, 1)));

        assertEquals(15, requests() - without);
    }

    private int requests() {
        int before = table.reads().get();
        Answers.ok(world.as(Person.student(ADA.value())).ask("POST /own-data"));
        return table.reads().get() - before;
    }
}
