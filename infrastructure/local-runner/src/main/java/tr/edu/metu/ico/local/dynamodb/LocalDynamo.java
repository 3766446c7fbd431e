package tr.edu.metu.ico.local.dynamodb;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;
import tr.edu.metu.ico.local.http.LocalServer;
import tr.edu.metu.ico.local.template.SystemTemplate;
import tr.edu.metu.ico.local.template.Table;

/** DynamoDB Local on 127.0.0.1 with the template's tables; its own server would listen on every interface. */
public final class LocalDynamo implements AutoCloseable {
    private static final String SIGNATURE = "AWS4-HMAC-SHA256 Credential=local/20240101/" + SystemTemplate.REGION
            + "/dynamodb/aws4_request, SignedHeaders=host, Signature=local";

    private final LocalDynamoDBRequestHandler requests;
    private final LocalServer server;

    /** Starts on files in {@code folder} and creates missing tables. */
    public LocalDynamo(int port, Path folder, List<Table> tables) {
        try {
            requests = new LocalDynamoDBRequestHandler(0, false, folder.toString(), true, false);
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not start on " + folder, e);
        }
        server = new LocalServer(port, new ContextHandler(new LocalDynamoDBServerHandler(requests, null)));
        tables.forEach(this::createUnlessThere);
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    private void createUnlessThere(Table table) {
        var answer = call("CreateTable", table.createTable());
        if (answer.statusCode() != 200 && !answer.body().contains("ResourceInUseException")) {
            throw new IllegalStateException("The table " + table.name() + " was not created: " + answer.body());
        }
    }

    /** The names of all tables. */
    List<String> tables() {
        try {
            var body = call("ListTables", "{}").body();
            var names = new JsonMapper().readTree(body).path("TableNames");
            return names.valueStream().map(name -> name.asText()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> call(String action, String json) {
        var request = HttpRequest.newBuilder(url())
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", "DynamoDB_20120810." + action)
                .header("Authorization", SIGNATURE)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try (var client = HttpClient.newHttpClient()) {
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
        server.close();
        requests.shutdown();
    }
}
