package tr.edu.metu.ico.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Serves the example pages with the policy of the deployed site. */
record ExampleServer(HttpServer server, List<Examples.Example> examples) implements AutoCloseable {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " require-trusted-types-for 'script'; trusted-types lit-html;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final int OK = 200;
    private static final int MISSING = 404;

    static ExampleServer start(List<Examples.Example> examples) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var pages = new ExampleServer(server, examples);
        server.createContext("/", pages::answer);
        server.start();
        return pages;
    }

    String address(Examples.Example example, Language language) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + language.code() + "/" + example.path() + "?"
                + example.name();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith("/app/")) {
            var file = AppFiles.find(path.substring(path.lastIndexOf('/') + 1));
            if (file.isPresent()) {
                send(exchange, OK, file.get().contentType(), file.get().content());
                return;
            }
        }
        for (var language : Language.values()) {
            for (var example : examples) {
                if (path.equals("/" + language.code() + "/" + example.path()) && asked(exchange, example)) {
                    var html = example.render(language).getBytes(StandardCharsets.UTF_8);
                    send(exchange, OK, "text/html; charset=utf-8", html);
                    return;
                }
            }
        }
        send(exchange, MISSING, "text/plain", new byte[0]);
    }

    /** Several examples may show the same address; the query names the one that is meant. */
    private boolean asked(HttpExchange exchange, Examples.Example example) {
        var query = exchange.getRequestURI().getQuery();
        boolean names = examples.stream().anyMatch(one -> one.name().equals(query));
        return !names || example.name().equals(query);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
