package tr.edu.metu.ico.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads the properties that an event source mapping and SAM's event of type DynamoDB have in common. */
final class StreamReader {
    private static final Pattern TABLE = Pattern.compile("arn:aws:dynamodb:[^:]*:[^:]*:table/([^/]+).*");
    private static final int USUAL_BATCH = 100;
    /** Lambda repeats until the record is a day old; here somebody wants to see the dead letter. */
    private static final int USUAL_RETRIES = 20;

    private StreamReader() {}

    static StreamTrigger trigger(String streamArn, String function, JsonNode properties) {
        var table = TABLE.matcher(streamArn);
        if (!table.matches()) {
            throw new TemplateException(
                    "The local runner plays streams of tables only, and " + function + " follows " + streamArn + ".");
        }
        var filters = StreamSupport.stream(
                        properties.path("FilterCriteria").path("Filters").spliterator(), false)
                .map(filter -> new StreamFilter(filter.path("Pattern").asText()))
                .toList();
        var retries = properties.path("MaximumRetryAttempts").asInt(USUAL_RETRIES);
        return new StreamTrigger(
                table.group(1),
                function,
                filters,
                properties.path("BatchSize").asInt(USUAL_BATCH),
                retries < 0 ? USUAL_RETRIES : retries);
    }
}
