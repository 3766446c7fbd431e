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
import tr.edu.metu.ico.trail.TrailEntry;

/** The ledger in the single table, sharded by student and apart from every call: it outlives them. */
public final class DynamoLedger implements Ledger {

    private final Table table;

    public DynamoLedger(Table table) {
        this.table = table;
    }

    @Override
    public List<LedgerEntry> of(StudentNumber student) {
        return table.stream(ItemKey.ledger(student))
                .map(LedgerItem::read)
                .sorted(LedgerEntry.BY_TIME)
                .toList();
    }

    @Override
    public Map<StudentNumber, List<LedgerEntry>> all() {
        return ItemKey.SHARDS.stream()
                .flatMap(shard -> table.stream(Query.of(ItemKey.ledgerShard(shard))))
                .map(LedgerItem::read)
                .sorted(LedgerEntry.BY_TIME)
                .collect(groupingBy(LedgerEntry::student, TreeMap::new, toList()));
    }

    @Override
    public boolean add(LedgerEntry entry, List<Call> touched, TrailEntry trail) {
        var writes = new ArrayList<Write>();
        writes.add(Write.put(LedgerItem.from(entry), Condition.absent()));
        touched.forEach(call -> writes.add(CallItem.inputChange(call)));
        writes.add(Write.put(TrailItem.from(ItemKey.LEDGER, trail)));
        return table.transact(writes).done();
    }

    @Override
    public void complete(Call published, List<LedgerEntry> derived) {
        table.putAll(derived.stream().map(LedgerItem::from).toList());
        var mark = ItemWriter.item(ItemKey.completeLedger(published.id()))
                .text("run", run(published))
                .done();
        table.putAll(List.of(mark));
    }

    @Override
    public boolean isComplete(Call published) {
        return table.get(ItemKey.completeLedger(published.id()))
                .map(item -> new ItemReader(item).text("run"))
                .filter(run(published)::equals)
                .isPresent();
    }

    private static String run(Call published) {
        return published.publication().orElseThrow().run().toString();
    }
}
