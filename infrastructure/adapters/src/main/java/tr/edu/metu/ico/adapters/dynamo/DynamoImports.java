package tr.edu.metu.ico.adapters.dynamo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The imports of a call in the single table. */
public final class DynamoImports implements Imports {

    private final Table table;

    public DynamoImports(Table table) {
        this.table = table;
    }

    /** @throws IllegalStateException when the id was used before */
    @Override
    public void request(Import awaited, TrailEntry entry) {
        var outcome = table.transact(List.of(
                Write.put(ImportItem.from(awaited), Condition.absent()), TrailItem.append(awaited.call(), entry)));
        if (!outcome.done()) {
            throw new IllegalStateException("import " + awaited.id() + " was requested before");
        }
    }

    @Override
    public Optional<Import> find(CallId call, ImportId id) {
        return table.get(ItemKey.imported(call, id)).map(item -> read(call, id, item));
    }

    @Override
    public List<Import> of(CallId call) {
        return table.stream(Query.of(ItemKey.imports(call)))
                .map(item -> read(call, new ImportId(ItemKey.of(item).sort()), item))
                .sorted(Comparator.comparing(Import::requestedAt)
                        .reversed()
                        .thenComparing(file -> file.id().value()))
                .toList();
    }

    private Import read(CallId call, ImportId id, Map<String, AttributeValue> item) {
        var problems = ImportItem.attempt(item).stream()
                .flatMap(attempt -> table.stream(Query.of(ItemKey.problems(call, id, attempt))))
                .flatMap(lines -> ImportItem.readProblems(lines).stream())
                .toList();
        return ImportItem.read(item, problems);
    }

    @Override
    public void refuse(Import refused, TrailEntry entry) {
        // The lines first, where no other attempt writes: they show only once the import points to them.
        var attempt = entry.id();
        table.putAll(ImportItem.problems(refused, attempt));
        table.transact(List.of(
                Write.put(ImportItem.from(refused, Optional.of(attempt)), ImportItem.awaited()),
                TrailItem.append(refused.call(), entry)));
    }

    @Override
    public boolean putInForce(Import imported, Call seen, Call next, TrailEntry entry) {
        return table.transact(List.of(
                        CallItem.replace(seen, next),
                        Write.put(ImportItem.from(imported), ImportItem.awaited()),
                        TrailItem.append(imported.call(), entry)))
                .done();
    }
}
