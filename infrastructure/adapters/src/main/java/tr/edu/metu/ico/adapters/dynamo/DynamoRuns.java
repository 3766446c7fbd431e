package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.json.ResultRowJson;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;

/** The rows of runs in the single table; each row is stored as the text that is published. */
public final class DynamoRuns implements Runs {

    private final Table table;

    public DynamoRuns(Table table) {
        this.table = table;
    }

    @Override
    public void store(CallId call, RunId run, List<ResultRow> rows) {
        table.putAll(rows.stream().map(row -> item(call, run, row)).toList());
    }

    private Map<String, AttributeValue> item(CallId call, RunId run, ResultRow row) {
        return ItemWriter.item(CallKeys.runRow(call, run, row.student()))
                .text("row", ResultRowJson.write(row))
                .done();
    }

    private ResultRow row(Map<String, AttributeValue> item) {
        return ResultRowJson.read(new ItemReader(item).text("row"));
    }

    @Override
    public Stream<ResultRow> stream(CallId call, RunId run) {
        return ItemKey.SHARDS.stream()
                .flatMap(shard -> table.stream(Query.of(CallKeys.runRows(call, run, shard))))
                .map(this::row);
    }

    @Override
    public Optional<ResultRow> row(CallId call, RunId run, StudentNumber student) {
        return table.get(CallKeys.runRow(call, run, student)).map(this::row);
    }

    @Override
    public Map<StudentNumber, ResultRow> rows(CallId call, RunId run, Set<StudentNumber> students) {
        var keys = students.stream()
                .map(student -> CallKeys.runRow(call, run, student))
                .collect(Collectors.toSet());
        return table.getAll(keys).values().stream()
                .map(this::row)
                .collect(Collectors.toMap(ResultRow::student, Function.identity()));
    }
}
