package tr.edu.metu.ico.functions.documents;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import tr.edu.metu.ico.application.Scan;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.settings.Settings;

/**
 * The event {@code GuardDuty Malware Protection Object Scan Result} of one of the two buckets of documents; locally,
 * the local scanner sends the same event.
 */
public final class DocumentScannedHandler implements RequestHandler<Map<String, Object>, Void> {

    private final RecordScan recordScan;
    private final ReadLetter readLetter;
    private final String specialBucket;

    public DocumentScannedHandler() {
        this(Wiring.parts(), Settings.of("SPECIAL_DOCUMENTS_BUCKET"));
    }

    public DocumentScannedHandler(Parts parts, String specialBucket) {
        recordScan = new RecordScan(parts);
        readLetter = new ReadLetter(parts);
        this.specialBucket = specialBucket;
    }

    @Override
    public Void handleRequest(Map<String, Object> event, Context context) {
        var bucket = text(event, "s3ObjectDetails", "bucketName");
        var area = bucket.equals(specialBucket) ? Area.SPECIAL_DOCUMENTS : Area.DOCUMENTS;
        var result = text(event, "scanResultDetails", "scanResultStatus");
        recordScan
                .record(area, text(event, "s3ObjectDetails", "objectKey"), scan(result))
                .ifPresent(readLetter::look);
        return null;
    }

    /**
     * Any result other than clean or malware means the file was not scanned: UNSUPPORTED, ACCESS_DENIED, FAILED and any
     * future status.
     */
    private static Scan scan(String status) {
        return switch (status) {
            case "NO_THREATS_FOUND" -> Scan.CLEAN;
            case "THREATS_FOUND" -> Scan.THREAT_FOUND;
            default -> Scan.NOT_SCANNABLE;
        };
    }

    /** @throws IllegalArgumentException naming what is missing; the event then ends in the dead-letter queue */
    private static String text(Map<String, Object> event, String part, String name) {
        if (event.get("detail") instanceof Map<?, ?> detail
                && detail.get(part) instanceof Map<?, ?> details
                && details.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("the event has no " + part + "." + name);
    }
}
