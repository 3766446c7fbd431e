package tr.edu.metu.ico.adapters.dynamo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.ledger.Ledger;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** The ledger in the single table, sharded by student and separate from every call: it outlives them. */
public final class DynamoLedger implements Ledger {

    private static final String RUN = "run";

    private final Table table;

    public DynamoLedger(Table table) {
        this.table = table;
    }

    @Override
    public List<LedgerEntry> of(StudentNumber student) {
        return table.stream(OfficeKeys.ledger(student))
                .map(LedgerItem::read)
                .sorted(LedgerEntry.BY_TIME)
                .toList();
    }

    @Override
    public Map<StudentNumber, List<LedgerEntry>> all() {
        return ItemKey.SHARDS.stream()
                .flatMap(shard -> table.stream(Query.of(OfficeKeys.ledgerShard(shard))))
                .map(LedgerItem::read)
                .sorted(LedgerEntry.BY_TIME)
                .collect(groupingBy(LedgerEntry::student, TreeMap::new, toList()));
    }

    @Override
    public boolean add(LedgerEntry entry, List<Call> touched, TrailEntry trail) {
        var writes = new ArrayList<Write>();
        writes.add(Write.put(LedgerItem.from(entry), Condition.absent()));
        touched.forEach(call -> writes.add(CallItem.inputChange(call, trail)));
        writes.add(Write.put(TrailItem.from(AuditTrail.LEDGER, trail)));
        return table.transact(writes).done();
    }

    @Override
    public void complete(Call published, List<LedgerEntry> derived, TrailEntry trail) {
        table.putAll(derived.stream().map(LedgerItem::from).toList());
        if (isComplete(published)) {
            return;
        }
        var seen = table.get(OfficeKeys.completeLedger(published.id()));
        var mark = ItemWriter.item(OfficeKeys.completeLedger(published.id()))
                .text(RUN, run(published))
                .done();
        // refused when another copy of this worker has just done and reported the same
        table.transact(List.of(
                Write.put(mark, Condition.unchanged(seen.orElse(Map.of()), RUN)),
                Write.put(TrailItem.from(AuditTrail.LEDGER, trail))));
    }

    @Override
    public boolean isComplete(Call published) {
        return table.get(OfficeKeys.completeLedger(published.id()))
                .map(item -> new ItemReader(item).text(RUN))
                .filter(run(published)::equals)
                .isPresent();
    }

    private static String run(Call published) {
        return published.publication().orElseThrow().run().toString();
    }
}
