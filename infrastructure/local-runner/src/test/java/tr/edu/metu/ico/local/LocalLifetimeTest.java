package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tr.edu.metu.ico.local.cast.FollowerHandler;
import tr.edu.metu.ico.local.http.PortTaken;
import tr.edu.metu.ico.season.Unexpected;

/** Starting, stopping and starting again. */
class LocalLifetimeTest extends LocalSystemCase {
    @Test
    void everything_is_still_there_after_a_restart() throws Exception {
        put("kept");
        var later = system.clock().instant().plus(Duration.ofDays(1));
        create("kept", LocalDateTime.of(2055, 1, 1, 9, 0), "kept");
        post("/local/clock", "{\"instant\":\"" + later + "\"}");
        write("CALLS", "OE-2024");

        restart();

        assertFalse(system.clock().instant().isBefore(later));
        assertFalse(WIRED.get().isBefore(later));
        assertEquals(
                "kept",
                s3.getObjectAsBytes(get -> get.bucket(BUCKET).key("kept")).asUtf8String());
        assertEquals(
                "kept",
                scheduler
                        .getSchedule(get -> get.groupName("ico-local").name("kept"))
                        .name());
        scheduler.deleteSchedule(delete -> delete.groupName("ico-local").name("kept"));
        try (var dynamo = DynamoDbClient.create()) {
            assertEquals(
                    item("CALLS", "OE-2024"),
                    dynamo.getItem(get -> get.tableName("Table").key(item("CALLS", "OE-2024")))
                            .item());
            assertEquals(
                    "byDepartment",
                    dynamo.describeTable(table -> table.tableName("Table"))
                            .table()
                            .globalSecondaryIndexes()
                            .getFirst()
                            .indexName());
        }
    }

    @Test
    void a_function_that_follows_the_table_is_not_given_again_after_a_restart_what_it_had_before() throws Exception {
        write("NOTE#1", "before");
        system.streams().awaitDelivered();
        FollowerHandler.RECEIVED.clear();

        restart();
        write("NOTE#1", "after");
        system.streams().awaitDelivered();

        assertEquals(List.of("after"), List.copyOf(FollowerHandler.RECEIVED));
    }

    @Test
    void an_example_that_cannot_be_played_to_its_end_is_reported_in_one_sentence() {
        Consumer<LocalSystem> failing = _ -> {
            throw new Unexpected("The call was not announced.");
        };

        var failed = assertThrows(LocalRun.ExampleFailed.class, () -> LocalRun.play(failing, system, state));

        assertEquals(
                "The example could not be played: The call was not announced. Delete " + state
                        + " and start again, on a machine that is less busy or with -Dempty.",
                failed.getMessage().strip());
    }

    @Test
    void a_state_that_cannot_be_read_is_reported_in_one_sentence_with_what_to_do(@TempDir Path broken)
            throws Exception {
        Files.writeString(broken.resolve("clock"), "yesterday");

        var failed = assertThrows(
                LocalRun.StartFailed.class,
                () -> LocalRun.start(
                        new LocalOptions(options(Ports.EPHEMERAL).template(), broken, Ports.EPHEMERAL, _ -> {})));

        assertEquals(
                "The system could not start: Text cannot be parsed to a Duration. If it fails again, delete the folder "
                        + broken + ", or give another with -Dstate=FOLDER. More is in " + broken.resolve("start.log")
                        + ".",
                failed.getMessage());
        assertTrue(Files.readString(broken.resolve("start.log")).contains("DateTimeParseException"));
    }

    @Test
    void two_runners_cannot_share_a_folder_and_a_taken_port_is_named(@TempDir Path other) throws Exception {
        var shared = assertThrows(StateFolder.Unusable.class, () -> LocalSystem.start(options(Ports.EPHEMERAL)));
        assertEquals("The folder " + state + " is in use by another local runner.", shared.getMessage());
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = taken.getLocalPort();
            for (var ports : List.of(
                    new Ports(port, 0, 0, 0, 0),
                    new Ports(0, port, 0, 0, 0),
                    new Ports(0, 0, port, 0, 0),
                    new Ports(0, 0, 0, port, 0),
                    new Ports(0, 0, 0, 0, port))) {
                var elsewhere = new LocalOptions(options(ports).template(), other, ports, _ -> {});
                var refused = assertThrows(PortTaken.class, () -> LocalSystem.start(elsewhere));
                assertEquals(
                        "Port " + port + " of 127.0.0.1 is taken; stop what listens there or choose another with"
                                + " -Dport=NUMBER.",
                        refused.getMessage());
            }
        } finally {
            new LocalSettings(
                            Map.of(),
                            Path.of(System.getProperty("ico.LOG_FILE")),
                            Path.of(System.getProperty("ico.SIGNING_KEY_FILE")))
                    .publish(system);
        }
    }
}
