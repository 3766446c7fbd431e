package tr.edu.metu.ico.adapters.dynamo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.CallId;

/** Complete applications read from the single table. */
public final class DynamoDossiers implements Dossiers {

    /** Items of each shard in memory while dossiers are streamed; a page of the store holds several times as many. */
    private static final int AT_ONCE = 200;

    private final Table table;

    public DynamoDossiers(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Dossier> find(CallId call, StudentNumber student) {
        return DossierItems.read(
                table.stream(StudentKeys.dossier(call, student)).toList());
    }

    @Override
    public Stream<Dossier> stream(CallId call) {
        return merged(call, shard -> shard.atMost(AT_ONCE));
    }

    @Override
    public List<Dossier> all(CallId call) {
        return merged(call, UnaryOperator.identity()).toList();
    }

    private Stream<Dossier> merged(CallId call, UnaryOperator<Query> pages) {
        return MergedStream.of(
                ItemKey.SHARDS.stream()
                        .map(shard -> ofShard(pages.apply(Query.of(StudentKeys.applications(call, shard)))))
                        .toList(),
                Comparator.comparing(dossier -> dossier.application().student()));
    }

    /** In a shard the items of a student are together. */
    private Stream<Dossier> ofShard(Query shard) {
        return table.stream(shard)
                .gather(DossierItems.ofOneStudent())
                .flatMap(items -> DossierItems.read(items).stream());
    }

    @Override
    public Page page(CallId call, Optional<String> cursor, int size) {
        var after = cursor.map(DynamoDossiers::student);
        var first = after.map(student -> ItemKey.shard(student.value())).orElse(ItemKey.SHARDS.getFirst());
        return page(
                size,
                ItemKey.SHARDS.stream()
                        .filter(shard -> shard.compareTo(first) >= 0)
                        .flatMap(shard -> table.stream(ofShard(call, shard, after.filter(_ -> shard.equals(first)))))
                        .filter(DossierItems::isApplication));
    }

    private static Query ofShard(CallId call, String shard, Optional<StudentNumber> after) {
        var query = Query.of(StudentKeys.applications(call, shard));
        return after.map(student ->
                        query.after(StudentKeys.application(call, student).attributes()))
                .orElse(query);
    }

    @Override
    public Page page(CallId call, DepartmentCode department, Optional<String> cursor, int size) {
        var query = Query.by(Index.BY_DEPARTMENT, ApplicationItem.department(call, department))
                .atMost(size + 1);
        return page(
                size,
                table.stream(cursor.map(DynamoDossiers::student)
                        .map(after -> query.after(ApplicationItem.place(call, department, after)))
                        .orElse(query)));
    }

    private static StudentNumber student(String cursor) {
        return Cursor.read(cursor, StudentNumber::new);
    }

    private static Page page(int size, Stream<Map<String, AttributeValue>> items) {
        return Cursor.page(
                items.map(ApplicationItem::read),
                size,
                last -> Cursor.of(last.student().value()),
                Page::new);
    }
}
