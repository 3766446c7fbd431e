package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.people.DepartmentDeputies;
import tr.edu.metu.ico.people.Deputies;
import tr.edu.metu.ico.people.Deputyship;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** The contract of who decides in a coordinator's place. */
abstract class DeputiesContract {

    private static final DepartmentCode CENG = new DepartmentCode("CENG");
    private static final LocalDate FIRST = LocalDate.parse("2023-11-06");

    private final Table table;
    private final Deputies deputies;

    DeputiesContract(Table table) {
        this.table = table;
        deputies = new DynamoDeputies(table);
    }

    @Test
    void what_is_stored_for_each_department_is_read_together_with_its_entry_in_the_trail_of_privacy() {
        var ceng = DepartmentDeputies.none(CENG).with(deputyship("a", CENG), FIRST);
        var ee = new DepartmentCode("EE");
        var other = DepartmentDeputies.none(ee).with(deputyship("b", ee), FIRST);

        assertTrue(deputies.store(other, entry("1")));
        assertTrue(deputies.store(ceng, entry("2")));

        assertEquals(List.of(ceng, other), deputies.all());
        assertEquals(2, new DynamoAuditTrail(table).of(AuditTrail.PRIVACY).size());
    }

    @Test
    void of_two_changes_to_one_department_only_the_first_is_stored() {
        var first = DepartmentDeputies.none(CENG).with(deputyship("a", CENG), FIRST);
        var second = DepartmentDeputies.none(CENG).with(deputyship("b", CENG), FIRST);

        assertTrue(deputies.store(first, entry("1")));
        assertFalse(deputies.store(second, entry("2")));

        assertEquals(List.of(first), deputies.all());
    }

    private static Deputyship deputyship(String id, DepartmentCode department) {
        return new Deputyship(
                id.repeat(32),
                department,
                "coordinator-2",
                "Deniz Ak",
                "coordinator-1",
                "Aylin Koç",
                NOON,
                FIRST,
                FIRST.plusDays(3),
                Optional.empty());
    }

    private static TrailEntry entry(String id) {
        return new TrailEntry(id.repeat(32), NOON, "coordinator-1", "deputy.name", "PRIVACY/DEPUTIES/CENG", "");
    }
}
