package tr.edu.metu.ico.functions.officefiles;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.ArrayList;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.export.FileId;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;

/**
 * Gets from the table's stream which requested files have changed, and writes those that wait. A record names an item and no
 * more, so it may come late or twice: a file with an outcome is left alone.
 */
public final class OfficeFileHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    private static final String PARTITION = "pk";
    private static final String SORT = "sk";

    private final WriteFile writeFile;

    public OfficeFileHandler() {
        this(Wiring.parts());
    }

    public OfficeFileHandler(Parts parts) {
        writeFile = new WriteFile(parts);
    }

    /** Returns the records whose files could not be written; the stream repeats from the first of them. */
    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        var failed = new ArrayList<BatchItemFailure>();
        for (var changed : event.getRecords()) {
            if (!written(changed)) {
                failed.add(new BatchItemFailure(changed.getDynamodb().getSequenceNumber()));
            }
        }
        return new StreamsEventResponse(failed);
    }

    private boolean written(DynamodbStreamRecord changed) {
        var keys = changed.getDynamodb().getKeys();
        var call = keys.get(PARTITION).getS().split("#", 2)[1];
        try {
            writeFile.write(new CallId(call), new FileId(keys.get(SORT).getS()));
            return true;
        } catch (RuntimeException failure) {
            Log.failure("file.not_written", failure, LogField.CALL, call);
            return false;
        }
    }
}
