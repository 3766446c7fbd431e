package tr.edu.metu.ico.adapters.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.privacy.ErasureRequest;
import tr.edu.metu.ico.privacy.Erasures;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** Requests to erase data in the single table. */
public final class DynamoErasures implements Erasures {

    /** The parts of a request that change. */
    private static final List<String> WHOLE = List.of("by", "at", "waiting");

    private final Table table;

    public DynamoErasures(Table table) {
        this.table = table;
    }

    static ItemKey key(StudentNumber student) {
        return new ItemKey(Family.ERASURES.partition(), student.value());
    }

    @Override
    public boolean store(Optional<ErasureRequest> seen, ErasureRequest request, TrailEntry entry) {
        return replaced(seen, request, Optional.of(entry));
    }

    @Override
    public void finished(StudentNumber student, CallId call, Optional<TrailEntry> entry) {
        Optional<ErasureRequest> seen;
        do {
            seen = find(student);
        } while (seen.isPresent() && !replaced(seen, seen.get().without(call), entry));
    }

    /** Only if nobody has changed it since it was read. */
    private boolean replaced(Optional<ErasureRequest> seen, ErasureRequest next, Optional<TrailEntry> entry) {
        var writes = new ArrayList<Write>();
        writes.add(Write.put(item(next), seen.map(DynamoErasures::unchanged).orElseGet(Condition::absent)));
        entry.map(reported -> Write.put(TrailItem.from(AuditTrail.PRIVACY, reported)))
                .ifPresent(writes::add);
        return table.transact(writes).done();
    }

    private static Condition unchanged(ErasureRequest seen) {
        var item = item(seen);
        return Condition.all(
                WHOLE.stream().map(name -> Condition.unchanged(item, name)).toArray(Condition[]::new));
    }

    private static Map<String, AttributeValue> item(ErasureRequest request) {
        return ItemWriter.item(key(request.student()), request);
    }

    @Override
    public Optional<ErasureRequest> find(StudentNumber student) {
        return table.get(key(student)).map(ItemReader.reading(ErasureRequest.class));
    }

    @Override
    public List<ErasureRequest> waiting() {
        return table.stream(Query.of(Family.ERASURES.partition()))
                .map(ItemReader.reading(ErasureRequest.class))
                .filter(request -> !request.waiting().isEmpty())
                .sorted(ErasureRequest.BY_TIME)
                .toList();
    }
}
