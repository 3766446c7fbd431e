package tr.edu.metu.ico.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;
import tr.edu.metu.ico.local.http.LocalServer;
import tr.edu.metu.ico.local.template.SystemTemplate;
import tr.edu.metu.ico.local.template.Table;

/** DynamoDB Local on 127.0.0.1 with the template's tables; its own server would listen on every interface. */
public final class LocalDynamo implements AutoCloseable {
    private static final String SIGNATURE = "AWS4-HMAC-SHA256 Credential=local/20240101/" + SystemTemplate.REGION
            + "/dynamodb/aws4_request, SignedHeaders=host, Signature=local";

    private static final String TABLES = "DynamoDB_20120810.";
    private static final String STREAMS = "DynamoDBStreams_20120810.";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final LocalDynamoDBRequestHandler requests;
    private final LocalServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicLong writes = new AtomicLong();

    /** Starts on files in {@code folder} and creates missing tables. */
    public LocalDynamo(int port, Path folder, List<Table> tables) {
        try {
            requests = new LocalDynamoDBRequestHandler(0, false, folder.toString(), true, false);
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not start on " + folder, e);
        }
        var database = new CountedWrites(new LocalDynamoDBServerHandler(requests, null), writes);
        server = new LocalServer(port, new ContextHandler(database));
        tables.forEach(this::createUnlessThere);
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** A client of this process that needs no HTTP, and so repeats no request. */
    public DynamoDbClient direct() {
        return new DirectClient(requests, writes);
    }

    private void createUnlessThere(Table table) {
        var answer = call(TABLES + "CreateTable", table.createTable());
        if (answer.statusCode() == 200) {
            return;
        }
        if (!answer.body().contains("ResourceInUseException")) {
            throw new IllegalStateException("The table " + table.name() + " was not created: " + answer.body());
        }
        followFromNowOn(table);
    }

    /** A table of an earlier template may have no stream yet. */
    private void followFromNowOn(Table table) {
        var stream = json(table.createTable()).path("StreamSpecification");
        if (!stream.isMissingNode() && streamArn(table.name()).isEmpty()) {
            var update = JsonNodeFactory.instance.objectNode().put("TableName", table.name());
            update.set("StreamSpecification", stream);
            asked(TABLES + "UpdateTable", update);
        }
    }

    /** The ARN of a table's stream; empty if it has none. */
    Optional<String> streamArn(String table) {
        var asked = JsonNodeFactory.instance.objectNode().put("TableName", table);
        return Optional.of(asked(TABLES + "DescribeTable", asked).path("Table").path("LatestStreamArn"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    /** How many requests may have written so far. */
    long writes() {
        return writes.get();
    }

    /** An iterator of a shard; empty if the stream no longer has the record that is asked for. */
    Optional<String> shardIterator(JsonNode request) {
        var answer = call(STREAMS + "GetShardIterator", request.toString());
        return answer.body().contains("TrimmedDataAccessException")
                ? Optional.empty()
                : Optional.of(
                        good("GetShardIterator", answer).path("ShardIterator").asText());
    }

    /** Asks the streams of the tables. */
    JsonNode askStreams(String action, JsonNode request) {
        return asked(STREAMS + action, request);
    }

    private JsonNode asked(String action, JsonNode request) {
        return good(action, call(action, request.toString()));
    }

    private static JsonNode good(String action, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(action + " was answered " + answer.statusCode() + " " + answer.body());
        }
        return json(answer.body());
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all tables. */
    List<String> tables() {
        return json(call(TABLES + "ListTables", "{}").body())
                .path("TableNames")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private HttpResponse<String> call(String action, String json) {
        var request = HttpRequest.newBuilder(url())
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", action)
                .header("Authorization", SIGNATURE)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
        requests.shutdown();
    }
}
