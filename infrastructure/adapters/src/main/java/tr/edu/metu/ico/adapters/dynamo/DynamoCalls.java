package tr.edu.metu.ico.adapters.dynamo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.CheckedRun;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.ImportKind;
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
        return table.get(CallKeys.call(id)).map(CallItem::read);
    }

    @Override
    public List<Call> all() {
        var keys = table.stream(Query.of(Family.CALLS.partition()))
                .map(name -> CallKeys.call(new CallId(new ItemReader(name).text("id"))))
                .collect(Collectors.toSet());
        var stored = table.getAll(keys);
        return keys.stream()
                .map(key -> CallItem.read(Optional.ofNullable(stored.get(key)).orElseThrow()))
                .sorted(Comparator.comparing(Call::id))
                .toList();
    }

    @Override
    public boolean announce(Call call, String definition, DefinitionVersion version, TrailEntry entry) {
        var writes = new ArrayList<Write>(announced(call));
        writes.add(new Write.Check(CallKeys.draft(call.id()), DraftItem.noneOpen()));
        writes.add(VersionItem.document(call.id(), call.definition(), definition));
        writes.add(VersionItem.append(call.id(), version));
        writes.add(TrailItem.append(call.id(), entry));
        return table.transact(writes).done();
    }

    /** A new call with its name and its gates. */
    static List<Write> announced(Call call) {
        var writes = new ArrayList<Write>();
        writes.add(Write.put(CallItem.from(call), Condition.absent()));
        writes.add(Write.put(ItemWriter.item(CallKeys.callName(call.id()))
                .text("id", call.id())
                .done()));
        writes.addAll(GateItem.open(call.id(), call.imported(ImportKind.AGREEMENTS)));
        return writes;
    }

    @Override
    public boolean amend(Call seen, Call next, String definition, DefinitionVersion version, TrailEntry entry) {
        return table.transact(List.of(
                        CallItem.replace(seen, next, entry),
                        VersionItem.document(next.id(), next.definition(), definition),
                        VersionItem.append(next.id(), version),
                        TrailItem.append(seen.id(), entry)))
                .done();
    }

    @Override
    public List<DefinitionVersion> versions(CallId id) {
        return table.stream(CallKeys.versions(id)).map(VersionItem::read).toList();
    }

    @Override
    public Optional<String> definition(CallId id, Sha256 digest) {
        return table.get(CallKeys.definition(id, digest)).map(ItemReader::new).map(item -> item.text("text"));
    }

    @Override
    public boolean replace(Call seen, Call next, TrailEntry entry) {
        var writes = new ArrayList<>(List.of(CallItem.replace(seen, next, entry), TrailItem.append(seen.id(), entry)));
        next.run()
                .filter(run -> !seen.run().equals(Optional.of(run)))
                .ifPresent(run -> writes.add(
                        Write.put(ItemWriter.item(CallKeys.run(next.id(), run.id()), checked(next, run, entry)))));
        return table.transact(writes).done();
    }

    private static CheckedRun checked(Call next, Call.RunRef run, TrailEntry entry) {
        return new CheckedRun(run, next.seal().orElseThrow().epoch(), entry.at());
    }

    @Override
    public List<CheckedRun> runs(CallId id) {
        return table.stream(CallKeys.runs(id))
                .map(ItemReader.reading(CheckedRun.class))
                .sorted(Comparator.comparing(CheckedRun::checkedAt).thenComparing(CheckedRun::epoch))
                .toList();
    }

    @Override
    public boolean freeze(Call seen, Call frozen, TrailEntry entry) {
        return closeGates(seen, frozen, entry);
    }

    @Override
    public boolean cancel(Call seen, Call cancelled, TrailEntry entry) {
        return closeGates(seen, cancelled, entry);
    }

    private boolean closeGates(Call seen, Call next, TrailEntry entry) {
        var writes = new ArrayList<Write>();
        writes.add(CallItem.replace(seen, next, entry));
        writes.addAll(GateItem.closed(seen.id()));
        writes.add(TrailItem.append(seen.id(), entry));
        return table.transact(writes).done();
    }
}
