package tr.edu.metu.ico.functions.imports;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.events.ObjectCreated;
import tr.edu.metu.ico.functions.parts.Parts;

/** Object created in the imports bucket. */
public final class ImportUploadedHandler implements RequestHandler<S3Event, Void> {

    private final ImportFile importFile;

    public ImportUploadedHandler() {
        this(Wiring.parts());
    }

    public ImportUploadedHandler(Parts parts) {
        importFile = new ImportFile(parts);
    }

    @Override
    public Void handleRequest(S3Event event, Context context) {
        ObjectCreated.keys(event).forEach(importFile::importFile);
        return null;
    }
}
