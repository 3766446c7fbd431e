package tr.edu.metu.ico.adapters.dynamo;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.application.Worklists;
import tr.edu.metu.ico.call.CallId;

/** The work lists in the index of open work. */
public final class DynamoWorklists implements Worklists {

    private final Table table;

    public DynamoWorklists(Table table) {
        this.table = table;
    }

    /** The oldest of all slots: no more is read from each slot than may be needed. */
    @Override
    public Page<DocumentTask> documents(CallId call, Set<String> slots, Optional<String> cursor, int size) {
        var oldest = slots.stream()
                .sorted()
                .flatMap(slot -> table.stream(ofSlot(call, slot, cursor, size)).limit(size + 1L))
                .map(DocumentItem::read)
                .sorted(Comparator.comparing(WorklistKey::of))
                .map(DynamoWorklists::task);
        return Cursor.page(oldest, size, DocumentTask::place, Page::new);
    }

    private static DocumentTask task(Document document) {
        return new DocumentTask(document, Cursor.of(WorklistKey.of(document)));
    }

    private static Query ofSlot(CallId call, String slot, Optional<String> cursor, int size) {
        var query = Query.by(Index.BY_WORK, WorklistKey.documents(call, slot)).atMost(size + 1);
        return cursor.map(text -> Cursor.read(text, place -> WorklistKey.document(call, slot, place)))
                .map(query::after)
                .orElse(query);
    }

    @Override
    public Page<ReviewTask> reviews(CallId call, DepartmentCode department, Optional<String> cursor, int size) {
        var query =
                Query.by(Index.BY_WORK, WorklistKey.reviews(call, department)).atMost(size + 1);
        var lines = table.stream(cursor.map(
                                text -> Cursor.read(text, place -> WorklistKey.review(call, department, place)))
                        .map(query::after)
                        .orElse(query))
                .map(ReviewTaskItem::read);
        return Cursor.page(lines, size, task -> Cursor.of(WorklistKey.of(task)), Page::new);
    }
}
