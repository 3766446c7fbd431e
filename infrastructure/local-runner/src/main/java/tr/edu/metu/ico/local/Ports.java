package tr.edu.metu.ico.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import tr.edu.metu.ico.local.http.PortTaken;

/** The ports of the parts on 127.0.0.1; 0 takes any free port. */
public record Ports(int api, int login, int s3, int dynamodb, int scheduler) {
    public static final Ports EPHEMERAL = new Ports(0, 0, 0, 0, 0);

    /** The API's port and the four after it; 0 takes any free ports. */
    public static Ports from(int first) {
        return first == 0 ? EPHEMERAL : new Ports(first, first + 1, first + 2, first + 3, first + 4);
    }

    /** Fails fast, before anything has started, if one of the ports is in use. */
    void requireFree() {
        IntStream.of(api, login, s3, dynamodb, scheduler)
                .filter(port -> port != 0)
                .forEach(Ports::requireFree);
    }

    private static void requireFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new PortTaken(port, e);
        }
    }
}
