package tr.edu.metu.ico.adapters.dynamo;

import java.util.ArrayList;
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
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.trail.TrailEntry;

/** The imports of a call in the single table. */
public final class DynamoImports implements Imports {

    private static final String COUNT = "count";
    private static final int TRIES = 10;

    private final Table table;

    public DynamoImports(Table table) {
        this.table = table;
    }

    /** @throws IllegalStateException if the id was used before */
    @Override
    public Import request(Import requested, TrailEntry entry) {
        var counter = OfficeKeys.importNumber(requested.call(), requested.kind());
        for (int tried = 0; tried < TRIES; tried++) {
            var counted = table.get(counter).map(item -> new ItemReader(item).number(COUNT));
            var numbered = requested.numbered(Math.toIntExact(counted.orElse(0L) + 1));
            var outcome = table.transact(List.of(
                    Write.put(
                            ItemWriter.item(counter)
                                    .number(COUNT, numbered.number())
                                    .done(),
                            counted.map(seen -> Condition.number(COUNT, seen)).orElseGet(Condition::absent)),
                    Write.put(ImportItem.from(numbered), Condition.absent()),
                    TrailItem.append(requested.call(), entry)));
            if (outcome.done()) {
                return numbered;
            }
            if (outcome.refusedBy(1)) {
                break;
            }
        }
        throw new IllegalStateException("import " + requested.id() + " was requested before, or very many at once");
    }

    @Override
    public Optional<Import> find(CallId call, ImportId id) {
        return table.get(OfficeKeys.imported(call, id)).map(item -> read(call, id, item));
    }

    @Override
    public List<Import> of(CallId call) {
        return table.stream(Query.of(OfficeKeys.imports(call)))
                .filter(item -> !ItemKey.of(item).sort().startsWith(OfficeKeys.NUMBER))
                .map(item -> ImportItem.read(item, List.of()))
                .sorted(Comparator.comparing(Import::requestedAt)
                        .reversed()
                        .thenComparing(file -> file.id().value()))
                .toList();
    }

    private Import read(CallId call, ImportId id, Map<String, AttributeValue> item) {
        var problems = ImportItem.attempt(item).stream()
                .flatMap(attempt -> table.stream(Query.of(OfficeKeys.problems(call, id, attempt))))
                .flatMap(lines -> ImportItem.readProblems(lines).stream())
                .toList();
        return ImportItem.read(item, problems);
    }

    @Override
    public void report(Import read, TrailEntry entry) {
        // The lines first, where no other attempt writes: they are visible only once the import points to them.
        var attempt = entry.id();
        table.putAll(ImportItem.problems(read, attempt));
        table.transact(List.of(
                Write.put(
                        ImportItem.from(read, Optional.of(attempt)),
                        Condition.text("state", Import.State.AWAITED.name())),
                TrailItem.append(read.call(), entry)));
    }

    @Override
    public boolean putInForce(Import before, Import inForce, Call seen, Call next, TrailEntry entry) {
        var writes = new ArrayList<>(List.of(
                CallItem.replace(seen, next, entry),
                Write.put(ImportItem.from(inForce, attempt(before)), ImportItem.as(before)),
                TrailItem.append(inForce.call(), entry)));
        if (inForce.kind() == ImportKind.AGREEMENTS && seen.state().accepting()) {
            writes.addAll(GateItem.open(next.id(), Optional.of(inForce.id())));
        }
        return table.transact(writes).done();
    }

    /** Where the bad lines reported at reading are stored; they stay with the import. */
    private Optional<String> attempt(Import before) {
        return before.state() == Import.State.AWAITED
                ? Optional.empty()
                : table.get(OfficeKeys.imported(before.call(), before.id())).flatMap(ImportItem::attempt);
    }
}
