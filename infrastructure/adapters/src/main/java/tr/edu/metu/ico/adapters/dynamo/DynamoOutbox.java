package tr.edu.metu.ico.adapters.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.Outbox;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/** The outbox in the single table, in its own partitions: most roles have no access to it. */
public final class DynamoOutbox implements Outbox {

    /** The maximum number of writes in a transaction. */
    private static final int MOST = 100;

    private final Table table;

    public DynamoOutbox(Table table) {
        this.table = table;
    }

    @Override
    public void put(List<OutboxRow> rows) {
        for (int from = 0; from < rows.size(); from += MOST) {
            addAbsent(rows.subList(from, Math.min(rows.size(), from + MOST)));
        }
    }

    private void addAbsent(List<OutboxRow> rows) {
        var absent = new ArrayList<>(rows);
        while (!absent.isEmpty()
                && table.transact(absent.stream().map(OutboxItem::add).toList())
                        instanceof Table.Outcome.Refused(var present)) {
            absent = new ArrayList<>(without(absent, present));
        }
    }

    private static List<OutboxRow> without(List<OutboxRow> rows, List<Integer> present) {
        return IntStream.range(0, rows.size())
                .filter(index -> !present.contains(index))
                .mapToObj(rows::get)
                .toList();
    }

    @Override
    public List<OutboxRow> of(CallId call, Recipient to) {
        return table.stream(NoticeKeys.rows(call, to))
                .map(OutboxItem::row)
                .sorted(OutboxRow.ORDER)
                .toList();
    }

    @Override
    public List<OutboxRow> of(CallId call) {
        return ItemKey.SHARDS.stream()
                .flatMap(shard -> table.stream(Query.of(NoticeKeys.outbox(call, shard))))
                .map(OutboxItem::row)
                .sorted(OutboxRow.ORDER)
                .toList();
    }
}
