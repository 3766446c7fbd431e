package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.privacy.ErasureRequest;
import tr.edu.metu.ico.privacy.Erasures;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** Requests to erase data in the single table. */
public final class DynamoErasures implements Erasures {

    private final Table table;

    public DynamoErasures(Table table) {
        this.table = table;
    }

    static ItemKey key(StudentNumber student) {
        return new ItemKey(Family.ERASURES.partition(), student.value());
    }

    @Override
    public void store(ErasureRequest request, TrailEntry entry) {
        table.transact(List.of(
                Write.put(ItemWriter.item(key(request.student()), request)),
                Write.put(TrailItem.from(AuditTrail.PRIVACY, entry))));
    }

    @Override
    public void store(ErasureRequest left) {
        table.transact(List.of(Write.put(ItemWriter.item(key(left.student()), left))));
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
