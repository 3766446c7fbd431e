package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.export.FileId;
import tr.edu.metu.ico.export.RequestedFile;
import tr.edu.metu.ico.export.RequestedFiles;
import tr.edu.metu.ico.trail.TrailEntry;

/** Requested files in the single table. The store deletes expired items late, so they are hidden before that. */
public final class DynamoRequestedFiles implements RequestedFiles {

    private static final String ATTEMPT = "attempt";
    private static final String STATE = "state";

    private final Table table;

    public DynamoRequestedFiles(Table table) {
        this.table = table;
    }

    @Override
    public Optional<RequestedFile> find(CallId call, FileId id, Instant now) {
        return table.get(OfficeKeys.requestedFile(call, id))
                .map(ItemReader.reading(RequestedFile.class))
                .filter(file -> now.isBefore(file.expiresAt()));
    }

    @Override
    public List<RequestedFile> waiting(CallId call, Instant now) {
        return table.stream(Query.of(Family.FILES.partition(call)))
                .map(ItemReader.reading(RequestedFile.class))
                .filter(file -> file.at(now).state() == RequestedFile.State.REQUESTED)
                .sorted(Comparator.comparing(RequestedFile::since))
                .toList();
    }

    @Override
    public boolean add(RequestedFile requested, TrailEntry entry) {
        return store(requested, Condition.absent(), entry);
    }

    @Override
    public boolean replace(RequestedFile before, RequestedFile next, TrailEntry entry) {
        var unchanged = Condition.all(
                Condition.number(ATTEMPT, before.attempt()),
                Condition.text(STATE, before.state().name()));
        return store(next, unchanged, entry);
    }

    private boolean store(RequestedFile file, Condition condition, TrailEntry entry) {
        return table.transact(List.of(Write.put(item(file), condition), TrailItem.append(file.call(), entry)))
                .done();
    }

    private static Map<String, AttributeValue> item(RequestedFile file) {
        return ItemWriter.item(OfficeKeys.requestedFile(file.call(), file.id()))
                .number(ItemKey.EXPIRES, file.expiresAt().getEpochSecond())
                .fields(file)
                .done();
    }
}
