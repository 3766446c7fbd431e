package tr.edu.metu.ico.functions.notices.arising;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.stream.RecordedAct;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.outbox.Outbox;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * Gets from the table's stream which acts were recorded, and stores the notices that follow. Rows are stored once for each
 * recipient, kind and subject, so a record may come late, several times or in another order.
 */
public final class ArisingHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    private static final String PARTITION = "pk";
    private static final String SORT = "sk";

    private final AuditTrail trail;
    private final ArisingNotices arising;
    private final Outbox outbox;

    public ArisingHandler() {
        this(Wiring.parts());
    }

    public ArisingHandler(Parts parts) {
        trail = parts.ports().auditTrail();
        arising = new ArisingNotices(parts);
        outbox = parts.ports().outbox();
    }

    /** Returns the records whose notices could not be stored; the stream repeats from the first of them. */
    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        var failed = event.getRecords().stream()
                .filter(stream -> !stored(stream))
                .map(stream -> new BatchItemFailure(stream.getDynamodb().getSequenceNumber()))
                .toList();
        return new StreamsEventResponse(failed);
    }

    private boolean stored(DynamodbStreamRecord stream) {
        try {
            var rows = rows(stream).toList();
            outbox.put(rows);
            if (!rows.isEmpty()) {
                Log.event("notices.arisen", LogField.CALL, rows.getFirst().call(), LogField.COUNT, rows.size());
            }
            return true;
        } catch (RuntimeException failure) {
            Log.failure("notices.not_arisen", failure);
            return false;
        }
    }

    private Stream<OutboxRow> rows(DynamodbStreamRecord stream) {
        var keys = stream.getDynamodb().getKeys();
        return RecordedAct.of(keys.get(PARTITION).getS(), keys.get(SORT).getS()).stream()
                .flatMap(act -> rows(act).stream());
    }

    private List<OutboxRow> rows(RecordedAct act) {
        return trail.find(act.call().value(), act.at(), act.id())
                .map(entry -> arising.of(act.call(), entry))
                .orElse(List.of());
    }
}
