package tr.edu.metu.ico.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tr.edu.metu.ico.local.template.StreamTrigger;

/** Reads one stream shard by shard, each in order and a parent before its children, and remembers how far it is. */
final class StreamReading {
    private static final int MOST_RECORDS = 1000;

    private final LocalDynamo dynamo;
    private final StreamTrigger trigger;
    private final StreamDelivery delivery;
    private final StreamPositions positions;
    private final StreamFaults faults;
    private final Map<String, String> nextByShard = new LinkedHashMap<>();
    private final Set<String> ended = new HashSet<>();
    private String stream;

    StreamReading(
            LocalDynamo dynamo,
            StreamTrigger trigger,
            StreamDelivery delivery,
            StreamPositions positions,
            StreamFaults faults) {
        this.dynamo = dynamo;
        this.trigger = trigger;
        this.delivery = delivery;
        this.positions = positions;
        this.faults = faults;
    }

    /** Delivers everything that is in the stream. */
    void toTheEnd() throws InterruptedException {
        beginNewShards();
        for (var shard : List.copyOf(nextByShard.keySet())) {
            while (more(shard)) {
                faults.awaitRelease();
            }
        }
    }

    private void beginNewShards() {
        if (stream == null) {
            stream = dynamo.streamArn(trigger.table())
                    .orElseThrow(() -> new IllegalStateException("The table " + trigger.table() + " has no stream."));
        }
        var shards = dynamo.askStreams("DescribeStream", request())
                .path("StreamDescription")
                .path("Shards");
        for (var shard : shards) {
            var id = shard.path("ShardId").asText();
            if (!ended.contains(id) && !nextByShard.containsKey(id)) {
                nextByShard.put(id, begin(id));
            }
        }
    }

    /** Behind the last record that the function was given, or else at the oldest that the stream still has. */
    private String begin(String shard) {
        return positions
                .last(trigger.function(), shard)
                .flatMap(last -> dynamo.shardIterator(
                        from(shard, "AFTER_SEQUENCE_NUMBER").put("SequenceNumber", last)))
                .or(() -> dynamo.shardIterator(from(shard, "TRIM_HORIZON")))
                .orElseThrow(() -> new IllegalStateException("The shard " + shard + " cannot be read."));
    }

    private ObjectNode from(String shard, String type) {
        return request().put("ShardId", shard).put("ShardIteratorType", type);
    }

    private ObjectNode request() {
        return JsonNodeFactory.instance.objectNode().put("StreamArn", stream);
    }

    /** Delivers the next records of a shard; false if there are none now. */
    private boolean more(String shard) throws InterruptedException {
        var request = JsonNodeFactory.instance
                .objectNode()
                .put("ShardIterator", nextByShard.get(shard))
                .put("Limit", MOST_RECORDS);
        var answer = dynamo.askStreams("GetRecords", request);
        var read = answer.path("Records");
        faults.awaitRelease();
        deliver(read);
        if (!read.isEmpty()) {
            var last = read.get(read.size() - 1).path("dynamodb").path("SequenceNumber");
            positions.put(trigger.function(), shard, last.asText());
        }
        var next = answer.path("NextShardIterator");
        if (next.isTextual()) {
            nextByShard.put(shard, next.asText());
        } else {
            nextByShard.remove(shard);
            ended.add(shard);
        }
        return next.isTextual() && !read.isEmpty();
    }

    private void deliver(JsonNode read) {
        var wanted = new ArrayList<JsonNode>();
        for (var each : read) {
            if (trigger.takes(each)) {
                ((ObjectNode) each).put("eventSourceARN", stream);
                wanted.add(each);
            }
        }
        for (int from = 0; from < wanted.size(); from += trigger.batchSize()) {
            var batch = wanted.subList(from, Math.min(wanted.size(), from + trigger.batchSize()));
            for (int delivery = faults.deliveries(); delivery > 0; delivery--) {
                this.delivery.deliver(batch);
            }
        }
    }
}
