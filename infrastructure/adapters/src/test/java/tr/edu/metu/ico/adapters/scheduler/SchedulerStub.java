package tr.edu.metu.ico.adapters.scheduler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The part of EventBridge Scheduler's API that sets schedules, on a free port of this machine only. */
final class SchedulerStub implements AutoCloseable {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, JsonNode> schedules = new TreeMap<>();
    private final List<String> calls = new ArrayList<>();
    private final HttpServer server;

    /** A schedule of this name fires between the refused creation and the update. */
    private String ringing = "";

    private SchedulerStub(HttpServer server) {
        this.server = server;
    }

    static SchedulerStub start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var stub = new SchedulerStub(server);
        server.createContext("/schedules/", stub::handle);
        server.start();
        return stub;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Every schedule as it was sent, by name. */
    synchronized Map<String, JsonNode> schedules() {
        return new TreeMap<>(schedules);
    }

    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    synchronized void ringsMeanwhile(String name) {
        ringing = name;
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        var name = exchange.getRequestURI().getPath().substring("/schedules/".length());
        calls.add(exchange.getRequestMethod() + " " + name);
        if (exchange.getRequestMethod().equals("DELETE")) {
            var there = schedules.remove(name) != null;
            answer(exchange, there ? 200 : 404, there ? "" : "ResourceNotFoundException", "{}");
            return;
        }
        var body = (ObjectNode) mapper.readTree(exchange.getRequestBody());
        body.remove("ClientToken");
        var create = exchange.getRequestMethod().equals("POST");
        if (create && schedules.containsKey(name)) {
            if (name.equals(ringing)) {
                schedules.remove(name);
            }
            answer(exchange, 409, "ConflictException", "{\"Message\":\"there\"}");
        } else if (!create && !schedules.containsKey(name)) {
            answer(exchange, 404, "ResourceNotFoundException", "{\"Message\":\"gone\"}");
        } else {
            schedules.put(name, body);
            answer(
                    exchange,
                    200,
                    "",
                    "{\"ScheduleArn\":\"arn:aws:scheduler:eu-central-1:123456789012:schedule/g/" + name + "\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String error, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/json");
        if (!error.isEmpty()) {
            exchange.getResponseHeaders().set("x-amzn-errortype", error);
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
