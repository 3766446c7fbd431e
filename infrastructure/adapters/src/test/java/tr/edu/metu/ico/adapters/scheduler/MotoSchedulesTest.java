package tr.edu.metu.ico.adapters.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;

/** A second opinion on the schedules by moto_server: skipped, and said so, where that is not installed. */
class MotoSchedulesTest {

    private static final Instant NOW = Instant.parse("2023-10-01T00:00:00Z");
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final Instant CLOSES = Instant.parse("2023-11-30T14:00:00Z");

    private static Process moto;
    private static int port;

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
        port = freePort();
        moto = new ProcessBuilder(program.orElseThrow().toString(), "-H", "127.0.0.1", "-p", Integer.toString(port))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        awaitPort();
    }

    @AfterAll
    static void stop() {
        if (moto != null) {
            moto.descendants().forEach(ProcessHandle::destroy);
            moto.destroy();
        }
    }

    @Test
    void the_alarms_are_created_and_moved() {
        try (var client = Schedules.client(URI.create("http://127.0.0.1:" + port))) {
            client.createScheduleGroup(group -> group.name("calls"));
            var schedules =
                    new SchedulerMilestoneSchedules(client, Schedules.targets("calls"), InstantSource.fixed(NOW));

            schedules.plan(Schedules.CALL, Schedules.calendar(CLOSES, ISTANBUL));
            schedules.plan(Schedules.CALL, Schedules.calendar(CLOSES.plusSeconds(3600), ISTANBUL));

            var names = client.listSchedules(list -> list.groupName("calls")).schedules().stream()
                    .map(ScheduleSummary::name)
                    .sorted()
                    .toList();
            assertEquals(List.of("OE-2024-freeze", "OE-2024-open", "OE-2024-place", "OE-2024-seal"), names);
            var freeze = client.getSchedule(get -> get.groupName("calls").name("OE-2024-freeze"));
            assertEquals("at(2023-11-30T18:05:00) Europe/Istanbul DELETE", told(freeze));
        }
    }

    private static String told(GetScheduleResponse schedule) {
        return schedule.scheduleExpression() + " " + schedule.scheduleExpressionTimezone() + " "
                + schedule.actionAfterCompletionAsString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort() throws Exception {
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
