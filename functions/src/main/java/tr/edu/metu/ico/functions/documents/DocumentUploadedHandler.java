package tr.edu.metu.ico.functions.documents;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.events.ObjectCreated;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.settings.Settings;

/** Object created in one of the two buckets of documents. */
public final class DocumentUploadedHandler implements RequestHandler<S3Event, Void> {

    private final RegisterUpload registerUpload;
    private final ReadLetter readLetter;
    private final String specialBucket;

    public DocumentUploadedHandler() {
        this(Wiring.parts());
    }

    public DocumentUploadedHandler(Parts parts) {
        this(parts, Settings.of("SPECIAL_DOCUMENTS_BUCKET"));
    }

    public DocumentUploadedHandler(Parts parts, String specialBucket) {
        registerUpload = new RegisterUpload(parts);
        readLetter = new ReadLetter(parts);
        this.specialBucket = specialBucket;
    }

    @Override
    public Void handleRequest(S3Event event, Context context) {
        var area = ObjectCreated.bucket(event).equals(specialBucket) ? Area.SPECIAL_DOCUMENTS : Area.DOCUMENTS;
        ObjectCreated.keys(event)
                .forEach(key -> registerUpload.register(area, key).ifPresent(readLetter::look));
        return null;
    }
}
