package tr.edu.metu.ico.local;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.site.Chromium;
import tr.edu.metu.ico.site.Language;

/**
 * Measures the first load of the portal on a slow phone connection (400 kbit/s, 400 ms) until the first page can be
 * used: requests, bytes and time, with an empty cache and with a full one. Answers are compressed on the way, as by the
 * distribution. A figure for a person to read, not a test: it depends on how busy the machine is.
 */
public final class FirstLoad {
    private static final int BYTES_PER_SECOND = 400_000 / 8;
    private static final int LATENCY = 400;
    private static final List<String> HOP_BY_HOP = List.of("connection", "content-length", "host", "upgrade", "expect");

    private FirstLoad() {}

    public static void main(String[] arguments) throws IOException {
        var person = People.named("2500002");
        var state = Files.createTempDirectory("first-load-");
        try (var world = PortalWorld.withOpenCalls(state, PortalWorld.THE_DAY_BEFORE, 15, "OE-2024");
                var student = world.visitor(person, Language.EN, Visitor.PHONE, PortalWorld.TURKIYE)) {
            var proxy = compressing(world.system().siteUrl());
            var address = "http://127.0.0.1:" + proxy.getAddress().getPort();
            var page = student.tabAt("applications");
            page.waitForSelector(".cards");
            var tokens = page.evaluate("() => sessionStorage.getItem('ico.tokens')");
            page.navigate(address + "/en/contacts");
            page.evaluate("tokens => sessionStorage.setItem('ico.tokens', tokens)", tokens);
            var device = slow(student.context().newCDPSession(page));
            device.send("Network.clearBrowserCache");
            System.out.println("empty cache: " + measured(page, device, address + "/en/portal"));
            System.out.println("full cache:  " + measured(page, device, address + "/en/portal"));
            proxy.stop(0);
        }
        Chromium.shared().close();
    }

    private static CDPSession slow(CDPSession device) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY);
        conditions.addProperty("downloadThroughput", BYTES_PER_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_PER_SECOND);
        device.send("Network.enable");
        device.send("Network.emulateNetworkConditions", conditions);
        return device;
    }

    private static String measured(Page page, CDPSession device, String address) {
        var requests = new AtomicInteger();
        var bytes = new AtomicLong();
        device.on("Network.loadingFinished", finished -> {
            requests.incrementAndGet();
            bytes.addAndGet(finished.get("encodedDataLength").getAsLong());
        });
        page.navigate(address);
        page.waitForSelector(".cards .button");
        var milliseconds = page.evaluate("() => Math.round(performance.now())");
        page.waitForLoadState();
        return milliseconds + " ms, " + requests + " requests, " + bytes + " bytes with their headers";
    }

    /** A server in front of another one that compresses texts. */
    private static HttpServer compressing(URI site) throws IOException {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        proxy.createContext("/", exchange -> pass(client, site, exchange));
        proxy.start();
        return proxy;
    }

    private static void pass(HttpClient client, URI site, HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = HttpRequest.newBuilder(
                            site.resolve(exchange.getRequestURI().toString()))
                    .method(
                            exchange.getRequestMethod(),
                            HttpRequest.BodyPublishers.ofByteArray(
                                    exchange.getRequestBody().readAllBytes()));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!HOP_BY_HOP.contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            var body = compressed(answer.body());
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(answer.statusCode(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
