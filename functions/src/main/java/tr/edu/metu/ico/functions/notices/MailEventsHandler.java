package tr.edu.metu.ico.functions.notices;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.parts.Parts;

/** The events of SES about mails of this system: delivered, bounced, complained about, rejected. */
public final class MailEventsHandler implements RequestHandler<Map<String, Object>, Void> {

    private final RecordMailReport record;

    public MailEventsHandler() {
        this(Wiring.parts());
    }

    public MailEventsHandler(Parts parts) {
        record = new RecordMailReport(parts.ports().deliveries(), parts.ports().contacts(), parts.clock());
    }

    @Override
    public Void handleRequest(Map<String, Object> event, Context context) {
        record.record(MailReport.of(event));
        return null;
    }
}
