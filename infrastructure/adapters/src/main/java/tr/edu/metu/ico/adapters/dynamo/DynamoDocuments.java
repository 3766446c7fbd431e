package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The documents in the single table. */
public final class DynamoDocuments implements Documents {

    private final Table table;

    public DynamoDocuments(Table table) {
        this.table = table;
    }

    /** @throws IllegalStateException when the id was used before */
    @Override
    public void issue(Document awaited, TrailEntry entry) {
        var outcome = table.transact(List.of(
                Write.put(DocumentItem.from(awaited), Condition.absent()), TrailItem.append(awaited.call(), entry)));
        if (!outcome.done()) {
            throw new IllegalStateException("document " + awaited.id() + " was issued before");
        }
    }

    @Override
    public Optional<Document> find(CallId call, StudentNumber student, DocumentId id) {
        return table.get(ItemKey.document(call, student, id)).map(DocumentItem::read);
    }

    @Override
    public List<Document> of(CallId call, StudentNumber student) {
        return table.stream(ItemKey.documents(call, student))
                .map(DocumentItem::read)
                .toList();
    }

    @Override
    public void register(Document arrived, TrailEntry entry) {
        // Refused when the file was registered before: the first word stays.
        table.transact(List.of(
                Write.put(DocumentItem.from(arrived), DocumentItem.awaited(arrived)),
                TrailItem.append(arrived.call(), entry)));
    }

    @Override
    public boolean judge(Call seen, Document before, Document judged, TrailEntry entry) {
        return table.transact(List.of(
                        CallItem.inputChange(seen),
                        Write.put(DocumentItem.from(judged), DocumentItem.as(before)),
                        TrailItem.append(judged.call(), entry)))
                .done();
    }
}
