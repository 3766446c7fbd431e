package tr.edu.metu.ico.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Passes the records of a table's stream to a function.
 *
 * @param table     the table's name
 * @param function  the function's logical id
 * @param filters   patterns, of which a record has to match one; without any, every record is passed on
 * @param batchSize the most records of one invocation
 * @param retries   how often a failing batch is repeated before it is given up
 */
public record StreamTrigger(String table, String function, List<StreamFilter> filters, int batchSize, int retries) {
    public StreamTrigger {
        filters = List.copyOf(filters);
    }

    /** Whether a record of the stream reaches the function. */
    public boolean takes(JsonNode streamRecord) {
        return filters.isEmpty() || filters.stream().anyMatch(filter -> filter.matches(streamRecord));
    }
}
