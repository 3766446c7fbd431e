package tr.edu.metu.ico.adapters.scheduler;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.scheduler.SchedulerClient;

/** A second check of the schedules, on moto_server: skipped with a message where it is not installed. */
class MotoSchedulesTest extends MilestoneSchedulesContract {

    private static Process moto;
    private static SchedulerClient client;

    @BeforeAll
    static void start() throws Exception {
        var path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        var program = Arrays.stream(path)
                .map(folder -> Path.of(folder, "moto_server"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            System.out.println("SKIPPED: the schedules on moto_server, for it is not installed here");
            abort("moto_server is not installed here");
        }
        int port = freePort();
        moto = new ProcessBuilder(program.orElseThrow().toString(), "-H", "127.0.0.1", "-p", Integer.toString(port))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        awaitPort(port);
        client = Schedules.client(URI.create("http://127.0.0.1:" + port));
        client.createScheduleGroup(group -> group.name("calls"));
    }

    @AfterAll
    static void stop() {
        if (client != null) {
            client.close();
        }
        if (moto != null) {
            moto.descendants().forEach(ProcessHandle::destroy);
            moto.destroy();
        }
    }

    @Override
    protected SchedulerClient client() {
        return client;
    }

    @Override
    protected ScheduleTargets targets() {
        return Schedules.targets("calls");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(int port) throws Exception {
        var giveUp = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < giveUp && moto.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("moto_server did not start");
    }
}
