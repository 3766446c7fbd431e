package tr.edu.metu.ico.adapters.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.json.PlacesJson;
import tr.edu.metu.ico.adapters.json.ResultRowJson;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.trail.TrailEntry;
import tr.edu.metu.ico.trial.Trial;
import tr.edu.metu.ico.trial.TrialId;
import tr.edu.metu.ico.trial.Trials;

/** Trial runs in the single table, in their own partitions, which no other function may write. */
public final class DynamoTrials implements Trials {

    private static final String AGREEMENTS = "AGREEMENTS";
    private static final String QUOTAS = "QUOTAS";
    private static final String ROWS = "ROWS";
    private static final int MOST_ACTIONS = 100;

    private final Table table;

    public DynamoTrials(Table table) {
        this.table = table;
    }

    /** @throws IllegalStateException if the id was used before */
    @Override
    public void store(Trial trial, Side result, TrailEntry entry) {
        // The pieces first: they are visible only once the trial itself exists.
        table.putAll(Stream.of(
                        pieces(trial, AGREEMENTS, lines(result.agreements().stream(), PlacesJson::write)),
                        pieces(trial, QUOTAS, lines(result.quotas().stream(), PlacesJson::write)),
                        pieces(trial, ROWS, lines(result.rows().values().stream(), ResultRowJson::write)))
                .flatMap(List::stream)
                .toList());
        var outcome = table.transact(
                List.of(Write.put(TrialItem.from(trial), Condition.absent()), TrailItem.append(trial.call(), entry)));
        if (!outcome.done()) {
            throw new IllegalStateException("trial " + trial.id() + " was stored before");
        }
    }

    private static <T> List<String> lines(Stream<T> all, Function<T, String> write) {
        return all.map(write).toList();
    }

    private static List<Map<String, AttributeValue>> pieces(Trial trial, String kind, List<String> lines) {
        var items = new ArrayList<Map<String, AttributeValue>>();
        for (var piece : PackedLines.of(lines)) {
            var key = CallKeys.piece(trial.call(), trial.id(), kind, items.size());
            items.add(PackedLines.write(TrialItem.expiring(ItemWriter.item(key), trial.at()), piece)
                    .done());
        }
        return items;
    }

    @Override
    public Optional<Trial> find(CallId call, TrialId id) {
        return table.get(CallKeys.trial(call, id)).filter(TrialItem::kept).map(TrialItem::read);
    }

    @Override
    public Optional<Side> result(Trial trial) {
        var result = Side.of(
                read(trial, AGREEMENTS, PlacesJson::agreement),
                read(trial, QUOTAS, PlacesJson::quota),
                read(trial, ROWS, ResultRowJson::read));
        boolean whole = result.statuses().equals(trial.statuses())
                && find(trial.call(), trial.id()).isPresent();
        return whole ? Optional.of(result) : Optional.empty();
    }

    private <T> List<T> read(Trial trial, String kind, Function<String, T> read) {
        return table.stream(Query.of(CallKeys.pieces(trial.call(), trial.id()), kind + "#"))
                .map(ItemReader::new)
                .flatMap(PackedLines::read)
                .map(read)
                .toList();
    }

    /** Reads one more than fits, to know whether this page is the last. */
    @Override
    public Page page(CallId call, Optional<TrialId> after, int size) {
        var all = Query.of(CallKeys.trials(call)).atMost(size + 1);
        var query = after.map(id -> all.after(CallKeys.trial(call, id).attributes()))
                .orElse(all);
        var found = table.stream(query)
                .filter(TrialItem::kept)
                .limit(size + 1L)
                .map(TrialItem::read)
                .toList();
        if (found.size() <= size) {
            return new Page(found, Optional.empty());
        }
        var page = found.subList(0, size);
        return new Page(page, Optional.of(page.getLast().id()));
    }

    /**
     * The trial is emptied together with its entry in the trail, and deleted after that: a transaction that deleted and wrote
     * the trail would need a role that may delete from the trail (decision 0040). Anything a crash leaves behind expires.
     */
    @Override
    public boolean discard(CallId call, TrialId id, TrailEntry entry) {
        var key = CallKeys.trial(call, id);
        var seen = table.get(key).filter(TrialItem::kept);
        if (seen.isEmpty() || !empty(call, seen.get(), entry)) {
            return false;
        }
        var left = Stream.concat(
                        table.stream(Query.of(CallKeys.pieces(call, id))).map(ItemKey::of), Stream.of(key))
                .<Write>map(piece -> new Write.Delete(piece, new Condition.None()))
                .toList();
        for (int from = 0; from < left.size(); from += MOST_ACTIONS) {
            table.transact(left.subList(from, Math.min(from + MOST_ACTIONS, left.size())));
        }
        return true;
    }

    private boolean empty(CallId call, Map<String, AttributeValue> seen, TrailEntry entry) {
        return table.transact(List.of(
                        Write.put(TrialItem.emptied(seen), Condition.unchanged(seen, TrialItem.AT)),
                        TrailItem.append(call, entry)))
                .done();
    }
}
