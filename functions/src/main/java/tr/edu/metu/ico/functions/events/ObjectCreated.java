package tr.edu.metu.ico.functions.events;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads S3 events of created objects. Only the key is used: everything else is read from the object itself. */
public final class ObjectCreated {

    private ObjectCreated() {}

    /** The keys of an event, decoded. */
    public static List<String> keys(S3Event event) {
        return event.getRecords().stream()
                .map(found -> URLDecoder.decode(found.getS3().getObject().getKey(), StandardCharsets.UTF_8))
                .toList();
    }

    /** The name of the bucket of an event. */
    public static String bucket(S3Event event) {
        return event.getRecords().getFirst().getS3().getBucket().getName();
    }
}
