package tr.edu.metu.ico.local.cast;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the scan result of each object. */
public final class ScanHandler implements RequestHandler<Map<String, Object>, Void> {
    public static final Map<String, String> RESULTS = new ConcurrentHashMap<>();

    @Override
    public Void handleRequest(Map<String, Object> event, Context context) {
        var detail = (Map<?, ?>) event.get("detail");
        var object = (Map<?, ?>) detail.get("s3ObjectDetails");
        var result = (Map<?, ?>) detail.get("scanResultDetails");
        RESULTS.put(
                object.get("objectKey").toString(),
                result.get("scanResultStatus").toString());
        return null;
    }
}
