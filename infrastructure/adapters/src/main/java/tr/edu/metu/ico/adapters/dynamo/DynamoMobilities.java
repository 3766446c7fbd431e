package tr.edu.metu.ico.adapters.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.mobility.Mobilities;
import tr.edu.metu.ico.mobility.Mobility;
import tr.edu.metu.ico.trail.TrailEntry;

/** The mobilities in the single table: one item for each student, with all steps. */
public final class DynamoMobilities implements Mobilities {

    private final Table table;

    public DynamoMobilities(Table table) {
        this.table = table;
    }

    @Override
    public Mobility find(CallId call, StudentNumber student) {
        return table.get(OfficeKeys.mobility(call, student))
                .map(MobilityItem::read)
                .orElseGet(() -> Mobility.none(call, student));
    }

    @Override
    public Map<StudentNumber, Mobility> of(CallId call) {
        return table.stream(Query.of(OfficeKeys.mobilities(call)))
                .map(MobilityItem::read)
                .collect(Collectors.toMap(
                        Mobility::student, Function.identity(), (one, _) -> one, () -> new TreeMap<>()));
    }

    @Override
    public boolean record(Mobility next, List<LedgerEntry> consequences, List<Call> touched, TrailEntry entry) {
        var writes = new ArrayList<>(List.of(
                MobilityItem.replace(next),
                new Write.Check(StudentKeys.withdrawal(next.call(), next.student()), Condition.absent()),
                TrailItem.append(next.call(), entry)));
        consequences.forEach(one -> writes.add(Write.put(LedgerItem.from(one), Condition.absent())));
        touched.forEach(call -> writes.add(CallItem.inputChange(call, entry)));
        return table.transact(writes).done();
    }
}
