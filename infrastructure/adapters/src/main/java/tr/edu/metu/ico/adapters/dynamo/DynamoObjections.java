package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.objection.Objection;
import tr.edu.metu.ico.objection.Objections;
import tr.edu.metu.ico.trail.TrailEntry;

/** The objections in the single table, a partition for each publication. */
public final class DynamoObjections implements Objections {

    private final Table table;

    public DynamoObjections(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Objection> find(CallId call, int publication, StudentNumber student) {
        return table.get(StudentKeys.objection(call, publication, student)).map(ObjectionItem::read);
    }

    @Override
    public List<Objection> page(CallId call, int publication, Optional<StudentNumber> after, int size) {
        return stored(call, publication, after).limit(size).toList();
    }

    @Override
    public int open(CallId call, int publication, Instant correctedAt) {
        return Math.toIntExact(stored(call, publication, Optional.empty())
                .filter(objection -> objection.open(correctedAt))
                .count());
    }

    private Stream<Objection> stored(CallId call, int publication, Optional<StudentNumber> after) {
        var query = Query.of(StudentKeys.objections(call, publication));
        return table.stream(after.map(student -> query.after(StudentKeys.objection(call, publication, student)
                                .attributes()))
                        .orElse(query))
                .map(ObjectionItem::read);
    }

    @Override
    public boolean store(Objection next, TrailEntry entry) {
        return table.transact(List.of(ObjectionItem.replace(next), TrailItem.append(next.call(), entry)))
                .done();
    }
}
