package tr.edu.metu.ico.adapters.dynamo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.trail.TrailEntry;

/** The calls in the single table. */
public final class DynamoCalls implements Calls {

    private final Table table;

    public DynamoCalls(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Call> find(CallId id) {
        return table.get(ItemKey.call(id)).map(CallItem::read);
    }

    @Override
    public List<Call> all() {
        return table.stream(Query.of(ItemKey.CALLS))
                .map(name -> find(new CallId(new ItemReader(name).text("id"))).orElseThrow())
                .sorted(Comparator.comparing(Call::id))
                .toList();
    }

    @Override
    public boolean announce(Call call, String definition, TrailEntry entry) {
        var writes = new ArrayList<Write>();
        writes.add(Write.put(CallItem.from(call), Condition.absent()));
        writes.add(definition(call, definition));
        writes.add(Write.put(ItemWriter.item(ItemKey.callName(call.id()))
                .text("id", call.id())
                .done()));
        writes.addAll(GateItem.open(call.id()));
        writes.add(TrailItem.append(call.id(), entry));
        return table.transact(writes).done();
    }

    @Override
    public boolean amend(Call seen, Call next, String definition, TrailEntry entry) {
        return table.transact(List.of(
                        CallItem.replace(seen, next), definition(next, definition), TrailItem.append(seen.id(), entry)))
                .done();
    }

    private static Write definition(Call call, String text) {
        return Write.put(ItemWriter.item(ItemKey.definition(call.id(), call.definition()))
                .text("text", text)
                .done());
    }

    @Override
    public Optional<String> definition(CallId id, Sha256 sum) {
        return table.get(ItemKey.definition(id, sum)).map(ItemReader::new).map(item -> item.text("text"));
    }

    @Override
    public boolean replace(Call seen, Call next, TrailEntry entry) {
        return table.transact(List.of(CallItem.replace(seen, next), TrailItem.append(seen.id(), entry)))
                .done();
    }

    @Override
    public boolean freeze(Call seen, Call frozen, TrailEntry entry) {
        var writes = new ArrayList<Write>();
        writes.add(CallItem.replace(seen, frozen));
        writes.addAll(GateItem.closed(seen.id()));
        writes.add(TrailItem.append(seen.id(), entry));
        return table.transact(writes).done();
    }
}
