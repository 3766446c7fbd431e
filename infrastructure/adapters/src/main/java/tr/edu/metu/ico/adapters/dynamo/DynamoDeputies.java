package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.people.DepartmentDeputies;
import tr.edu.metu.ico.people.Deputies;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** The deputies of the departments in the single table: an item for each department, all in one partition. */
public final class DynamoDeputies implements Deputies {

    private final Table table;

    public DynamoDeputies(Table table) {
        this.table = table;
    }

    static ItemKey key(DepartmentCode department) {
        return new ItemKey(Family.DEPUTIES.partition(), department.value());
    }

    @Override
    public List<DepartmentDeputies> all() {
        return table.stream(Query.of(Family.DEPUTIES.partition()))
                .map(ItemReader.reading(DepartmentDeputies.class))
                .toList();
    }

    @Override
    public boolean store(DepartmentDeputies next, TrailEntry entry) {
        var before = next.version() == 1 ? Condition.absent() : Condition.number("version", next.version() - 1);
        return table.transact(List.of(
                        Write.put(ItemWriter.item(key(next.department()), next), before),
                        Write.put(TrailItem.from(AuditTrail.PRIVACY, entry))))
                .done();
    }
}
