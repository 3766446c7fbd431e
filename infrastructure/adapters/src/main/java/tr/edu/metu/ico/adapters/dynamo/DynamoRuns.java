package tr.edu.metu.ico.adapters.dynamo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;

/** The rows of runs in the single table; each row is kept as the text it is published as. */
public final class DynamoRuns implements Runs {

    private final Table table;
    private final Function<ResultRow, String> write;
    private final Function<String, ResultRow> read;

    /**
     * @param write a row as text
     * @param read  the row that was written as this text
     */
    public DynamoRuns(Table table, Function<ResultRow, String> write, Function<String, ResultRow> read) {
        this.table = table;
        this.write = write;
        this.read = read;
    }

    @Override
    public void store(CallId call, RunId run, List<ResultRow> rows) {
        table.putAll(rows.stream().map(row -> item(call, run, row)).toList());
    }

    private Map<String, AttributeValue> item(CallId call, RunId run, ResultRow row) {
        return ItemWriter.item(ItemKey.runRow(call, run, row.student()))
                .text("row", write.apply(row))
                .done();
    }

    private ResultRow row(Map<String, AttributeValue> item) {
        return read.apply(new ItemReader(item).text("row"));
    }

    @Override
    public List<ResultRow> rows(CallId call, RunId run) {
        return ItemKey.SHARDS.stream()
                .flatMap(shard -> table.stream(Query.of(ItemKey.runRows(call, run, shard))))
                .map(this::row)
                .sorted(Comparator.comparing(ResultRow::student))
                .toList();
    }

    @Override
    public Optional<ResultRow> row(CallId call, RunId run, StudentNumber student) {
        return table.get(ItemKey.runRow(call, run, student)).map(this::row);
    }
}
