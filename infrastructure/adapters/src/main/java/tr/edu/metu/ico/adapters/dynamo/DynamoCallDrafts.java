package tr.edu.metu.ico.adapters.dynamo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.CallDrafts;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.trail.TrailEntry;

/** The drafts of calls in the single table; a name is listed permanently, and its draft shows whether it is open. */
public final class DynamoCallDrafts implements CallDrafts {

    private final Table table;

    public DynamoCallDrafts(Table table) {
        this.table = table;
    }

    @Override
    public Optional<CallDraft> find(CallId call) {
        return table.get(CallKeys.draft(call)).map(DraftItem::read);
    }

    @Override
    public List<CallDraft> open() {
        return table.stream(Query.of(Family.DRAFTS.partition()))
                .map(name -> find(new CallId(new ItemReader(name).text("id"))).orElseThrow())
                .filter(draft -> draft.state() == CallDraft.State.OPEN)
                .sorted(Comparator.comparing(CallDraft::call))
                .toList();
    }

    @Override
    public boolean create(CallDraft draft, String document, String origin, TrailEntry entry) {
        var call = draft.call();
        var documents = new LinkedHashMap<Sha256, String>();
        documents.put(draft.latest().digest(), document);
        documents.put(draft.origin().document(), origin);
        var writes = new ArrayList<Write>();
        writes.add(new Write.Check(CallKeys.call(call), Condition.absent()));
        writes.add(Write.put(DraftItem.from(draft), DraftItem.noneOpen()));
        writes.add(Write.put(
                ItemWriter.item(CallKeys.draftName(call)).text("id", call).done()));
        writes.add(VersionItem.append(call, draft.latest()));
        writes.addAll(VersionItem.documents(call, documents));
        writes.add(TrailItem.append(call, entry));
        return table.transact(writes).done();
    }

    @Override
    public boolean edit(CallDraft seen, CallDraft next, String document, TrailEntry entry) {
        var call = next.call();
        return table.transact(List.of(
                        Write.put(DraftItem.from(next), DraftItem.as(seen)),
                        VersionItem.append(call, next.latest()),
                        VersionItem.document(call, next.latest().digest(), document),
                        TrailItem.append(call, entry)))
                .done();
    }

    @Override
    public boolean announce(CallDraft seen, CallDraft next, Call call, TrailEntry entry) {
        var writes = new ArrayList<Write>();
        writes.add(Write.put(DraftItem.from(next), DraftItem.as(seen)));
        writes.addAll(DynamoCalls.announced(call));
        writes.add(VersionItem.append(call.id(), next.latest()));
        writes.add(TrailItem.append(call.id(), entry));
        return table.transact(writes).done();
    }
}
