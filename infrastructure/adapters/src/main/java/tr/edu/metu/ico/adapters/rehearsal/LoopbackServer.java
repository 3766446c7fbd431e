package tr.edu.metu.ico.adapters.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ServerSocketFactory;

/**
 * A web server in the same process, on the loopback interface, with the same response to every request. It closes each
 * connection after two requests, so that a client reuses a connection and holds none afterwards.
 */
final class LoopbackServer implements AutoCloseable {

    /** How many requests one connection takes. */
    static final int REQUESTS = 2;

    private static final int BACKLOG = 3;
    private static final String LENGTH = "content-length:";

    private final ServerSocket server;
    private final String json;

    /**
     * @param factory makes the socket, with or without TLS
     * @param json    the body of every response, in ASCII
     */
    LoopbackServer(ServerSocketFactory factory, String json) throws IOException {
        this.json = json;
        server = factory.createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException gone) {
                // the client's side reports it
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var asked = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        for (int left = REQUESTS - 1; left >= 0 && read(asked); left--) {
            var head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + json.length()
                    + (left == 0 ? "\r\nConnection: close" : "") + "\r\n\r\n";
            socket.getOutputStream().write((head + json).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    /** Reads a request to its end; returns whether there was one. */
    private static boolean read(BufferedReader asked) throws IOException {
        long length = 0;
        var line = asked.readLine();
        while (line != null && !line.isEmpty()) {
            if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Long.parseLong(line.substring(LENGTH.length()).strip());
            }
            line = asked.readLine();
        }
        asked.skip(length);
        return line != null;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
