package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ValidationException;
import tr.edu.metu.ico.local.cast.LetterHandler;
import tr.edu.metu.ico.local.cast.LetterHandler.Letter;
import tr.edu.metu.ico.local.cast.ScanHandler;
import tr.edu.metu.ico.local.cast.ScheduledHandler;

/** Objects, schedules and the clock reach functions as events. */
class LocalEventsTest extends LocalSystemCase {
    @Test
    void an_object_put_by_a_presigned_link_notifies_its_function_and_is_dated_by_the_clock() throws Exception {
        try (var presigner = S3Presigner.builder()
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build()) {
            var signed = presigner.presignPutObject(put -> put.signatureDuration(Duration.ofMinutes(5))
                    .putObjectRequest(object ->
                            object.bucket(BUCKET).key("OE-2024/2500001/cv ü/1").contentType("application/pdf")));

            var put = HTTP.send(
                    HttpRequest.newBuilder(signed.url().toURI())
                            .header("Content-Type", "application/pdf")
                            .PUT(HttpRequest.BodyPublishers.ofString("%PDF-1.7"))
                            .build(),
                    BodyHandlers.ofString());
            var tampered = HTTP.send(
                    HttpRequest.newBuilder(URI.create(signed.url().toString().replace("2500001", "2500002")))
                            .header("Content-Type", "application/pdf")
                            .PUT(HttpRequest.BodyPublishers.ofString("%PDF-1.7"))
                            .build(),
                    BodyHandlers.ofString());
            system.s3().awaitEvents();

            assertEquals(List.of(200, 403), List.of(put.statusCode(), tampered.statusCode()));
            assertEquals(
                    List.of(new Letter("ObjectCreated:Put", BUCKET, "OE-2024/2500001/cv ü/1", 8)),
                    LetterHandler.LETTERS);
            var listed = s3.listObjectsV2(list -> list.bucket(BUCKET).prefix("OE-2024/"))
                    .contents();
            assertEquals(
                    List.of("OE-2024/2500001/cv ü/1"),
                    listed.stream().map(S3Object::key).toList());
            var head = s3.headObject(object -> object.bucket(BUCKET).key("OE-2024/2500001/cv ü/1"));
            assertEquals(listed.getFirst().lastModified(), head.lastModified());
            assertFalse(head.lastModified().isBefore(START));
            assertTrue(head.lastModified().isBefore(system.clock().instant().plusSeconds(1)));
        }
    }

    @Test
    void events_can_come_twice_or_late_and_a_poisonous_one_ends_among_the_dead_letters() throws Exception {
        system.s3().duplicateEvents(true);
        put("twice");
        system.s3().duplicateEvents(false);
        system.s3().awaitEvents();
        system.s3().holdEvents(true);
        put("late");
        system.s3().awaitEvents();
        var beforeRelease = keys();
        system.s3().holdEvents(false);
        system.s3().awaitEvents();
        var afterRelease = keys();
        put("poison");
        system.s3().awaitEvents();

        assertEquals(List.of("twice", "twice"), beforeRelease);
        assertEquals(List.of("twice", "twice", "late"), afterRelease);
        assertEquals(List.of("twice", "twice", "late", "poison", "poison", "poison"), keys());
        try (var letters = Files.list(state.resolve("dead-letters"))) {
            assertEquals(
                    1,
                    letters.filter(file -> file.getFileName().toString().startsWith("LetterFunction-"))
                            .count());
        }
    }

    @Test
    void an_object_whose_checksum_arrives_late_is_sent_and_notified_once() {
        try (var slow = S3Client.builder()
                .forcePathStyle(true)
                .httpClient(new LateEnding(290, Duration.ofMillis(2)))
                .build()) {
            slow.putObject(object -> object.bucket(BUCKET).key("slow"), RequestBody.fromString("slow"));
        }
        system.s3().awaitEvents();

        assertEquals(List.of("slow"), keys());
    }

    @Test
    void the_scanner_knows_the_antivirus_test_file_wherever_it_stands_and_finds_nothing_in_other_objects() {
        // in two parts, so that no scanner takes this source for the file itself
        var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";
        s3.putObject(object -> object.bucket(BUCKET).key("infected"), RequestBody.fromString("%PDF-1.7 " + eicar));
        put("healthy");
        system.s3().awaitEvents();

        assertEquals(
                List.of("THREATS_FOUND", "NO_THREATS_FOUND"),
                List.of(ScanHandler.RESULTS.get("infected"), ScanHandler.RESULTS.get("healthy")));
    }

    @Test
    void a_schedule_made_by_the_sdk_fires_once_when_the_clock_passes_it_and_is_gone() throws Exception {
        var due = system.clock().instant().plus(Duration.ofDays(2)).atZone(ZoneId.of("Europe/Istanbul"));
        create("OE-2024-seal", due.plusMinutes(10).toLocalDateTime().withNano(0), "seal");
        create("OE-2024-freeze", due.toLocalDateTime().withNano(0), "freeze");

        assertThrows(
                ConflictException.class,
                () -> create("OE-2024-freeze", due.toLocalDateTime().withNano(0), "again"));
        assertEquals(
                List.of("OE-2024-freeze", "OE-2024-seal"),
                scheduler.listSchedules(list -> list.groupName("ico-local")).schedules().stream()
                        .map(schedule -> schedule.name())
                        .toList());
        var kept = scheduler.getSchedule(get -> get.groupName("ico-local").name("OE-2024-freeze"));
        assertEquals(
                List.of(SCHEDULED_FUNCTION, "{\"call\":\"freeze\"}", "Europe/Istanbul"),
                List.of(kept.target().arn(), kept.target().input(), kept.scheduleExpressionTimezone()));

        var answer = post("/local/clock", "{\"advance\":\"P3D\"}");

        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.body().contains("[\"OE-2024-freeze\",\"OE-2024-seal\",\"ScheduledFunctionEveryMinute\"]"),
                answer.body());
        assertEquals(
                List.of("freeze", "seal"),
                ScheduledHandler.RUNG.stream()
                        .filter(call -> !call.equals("sweep"))
                        .toList());
        assertThrows(
                ResourceNotFoundException.class,
                () -> scheduler.getSchedule(get -> get.groupName("ico-local").name("OE-2024-freeze")));
    }

    @Test
    void a_schedule_can_be_moved_and_deleted_and_a_senseless_one_is_refused() {
        var due = LocalDateTime.of(2044, 1, 1, 9, 0);
        create("movable", due, "x");
        scheduler.updateSchedule(update -> update.name("movable")
                .groupName("ico-local")
                .scheduleExpression("at(2044-02-01T09:00:00)")
                .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                .target(target ->
                        target.arn(SCHEDULED_FUNCTION).roleArn("arn:aws:iam::000000000000:role/SchedulerRole")));

        assertEquals(
                "at(2044-02-01T09:00:00)",
                scheduler
                        .getSchedule(get -> get.groupName("ico-local").name("movable"))
                        .scheduleExpression());
        scheduler.deleteSchedule(delete -> delete.groupName("ico-local").name("movable"));
        assertThrows(
                ResourceNotFoundException.class,
                () -> scheduler.deleteSchedule(
                        delete -> delete.groupName("ico-local").name("movable")));
        assertThrows(
                ValidationException.class,
                () -> scheduler.createSchedule(create -> create.name("odd")
                        .groupName("ico-local")
                        .scheduleExpression("at(2044-02-30T09:00:00)")
                        .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                        .target(target -> target.arn(SCHEDULED_FUNCTION)
                                .roleArn("arn:aws:iam::000000000000:role/SchedulerRole"))));
    }

    @Test
    void the_clock_refuses_nonsense_and_names_the_field() throws Exception {
        for (var bad : List.of(
                "{\"instant\":\"tomorrow\"}",
                "{\"instant\":\"2001-01-01T00:00:00Z\"}",
                "{\"instant\":\"+1000000000-12-31T23:59:59Z\"}",
                "{}",
                "{\"instant\":\"2040-01-01T00:00:00Z\",\"advance\":\"PT1H\"}")) {
            var answer = post("/local/clock", bad);
            assertEquals(400, answer.statusCode(), bad);
            assertTrue(answer.body().contains("\"field\":\"instant\""), answer.body());
        }
        assertTrue(post("/local/clock", "{\"advance\":5}").body().contains("\"field\":\"advance\""));
        assertTrue(post("/local/clock", "{\"when\":5}").body().contains("\"field\":\"when\""));
        assertTrue(post("/local/clock", "[").body().contains("\"field\":\"body\""));
        assertEquals(
                405,
                HTTP.send(request("/local/clock").DELETE().build(), BodyHandlers.ofString())
                        .statusCode());
    }
}
