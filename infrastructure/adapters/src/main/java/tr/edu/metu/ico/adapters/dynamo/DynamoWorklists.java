package tr.edu.metu.ico.adapters.dynamo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
        var after = cursor.map(DynamoWorklists::place);
        var oldest = slots.stream()
                .sorted()
                .flatMap(slot -> table.stream(ofSlot(call, slot, after, size)).limit(size + 1L))
                .map(DocumentItem::read)
                .sorted(Comparator.comparing(WorklistKey::of))
                .map(DynamoWorklists::task);
        return page(oldest, size, DocumentTask::place);
    }

    private static DocumentTask task(Document document) {
        return new DocumentTask(document, cursor(WorklistKey.of(document)));
    }

    private static Query ofSlot(CallId call, String slot, Optional<String> after, int size) {
        var query = Query.by(Index.BY_WORK, WorklistKey.documents(call, slot)).atMost(size + 1);
        return after.map(place -> query.after(WorklistKey.document(call, slot, place)))
                .orElse(query);
    }

    @Override
    public Page<ReviewTask> reviews(CallId call, DepartmentCode department, Optional<String> cursor, int size) {
        var query =
                Query.by(Index.BY_WORK, WorklistKey.reviews(call, department)).atMost(size + 1);
        var lines = table.stream(cursor.map(DynamoWorklists::place)
                        .map(place -> query.after(WorklistKey.review(call, department, place)))
                        .orElse(query))
                .map(ReviewTaskItem::read);
        return page(lines, size, task -> cursor(WorklistKey.of(task)));
    }

    /** Reads one more than fits, to know whether this page is the last. */
    private static <T> Page<T> page(Stream<T> lines, int size, Function<T, String> cursor) {
        var found = lines.limit(size + 1L).toList();
        if (found.size() <= size) {
            return new Page<>(found, Optional.empty());
        }
        List<T> page = found.subList(0, size);
        return new Page<>(page, Optional.of(cursor.apply(page.getLast())));
    }

    /** A position in a form safe for URLs. */
    private static String cursor(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @throws IllegalArgumentException if {@link #cursor} does not write such a text; its content is checked where it is used
     */
    private static String place(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("cursor must be one that a page gave", malformed);
        }
    }
}
