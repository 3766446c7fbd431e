package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.export.FileContent;
import tr.edu.metu.ico.export.FileId;
import tr.edu.metu.ico.export.FileKind;
import tr.edu.metu.ico.export.RequestedFile;
import tr.edu.metu.ico.export.RequestedFile.Stored;
import tr.edu.metu.ico.export.RequestedFiles;
import tr.edu.metu.ico.trail.TrailEntry;

/** The contract of the files that staff request. */
abstract class RequestedFilesContract {

    private static final CallId CALL = new CallId("OE-2024");
    private static final FileContent APPLICATIONS = FileContent.of(FileKind.APPLICATIONS, false);

    private final RequestedFiles files;

    RequestedFilesContract(Table table) {
        files = new DynamoRequestedFiles(table);
    }

    @Test
    void a_request_waits_until_it_has_an_outcome_and_the_oldest_is_first() {
        var second = requested(2, NOON.plusSeconds(60));
        var first = requested(1, NOON);
        files.add(second, entry());
        files.add(first, entry());

        assertEquals(List.of(first, second), files.waiting(CALL, NOON.plusSeconds(61)));
        assertTrue(files.replace(first, first.ready(new Stored("a-key", 3)), entry()));
        assertEquals(List.of(second), files.waiting(CALL, NOON.plusSeconds(61)));
        assertEquals(List.of(), files.waiting(new CallId("OE-2025"), NOON));
    }

    @Test
    void nobody_writes_what_was_not_finished_in_twenty_minutes_until_it_is_requested_again() {
        var lost = requested(3, NOON);
        files.add(lost, entry());
        var late = NOON.plus(RequestedFile.LOST_AFTER).plusSeconds(1);

        assertEquals(List.of(), files.waiting(CALL, late));
        var again = lost.again(late);
        assertTrue(files.replace(lost, again, entry()));
        assertEquals(List.of(again), files.waiting(CALL, late));
    }

    @Test
    void the_same_request_is_stored_once_and_the_first_outcome_counts() {
        var file = requested(4, NOON);

        assertTrue(files.add(file, entry()));
        assertFalse(files.add(file, entry()));
        assertTrue(files.replace(file, file.ready(new Stored("first", 1)), entry()));
        assertFalse(files.replace(file, file.failed(new Text("Too long.", "Çok uzun.")), entry()));
        assertEquals(
                Optional.of(new Stored("first", 1)),
                files.find(CALL, file.id(), NOON).flatMap(RequestedFile::stored));
    }

    @Test
    void a_request_is_gone_after_a_week() {
        var file = requested(5, NOON);
        files.add(file, entry());

        assertEquals(
                Optional.of(file),
                files.find(CALL, file.id(), NOON.plus(Duration.ofDays(7)).minusSeconds(1)));
        assertEquals(Optional.empty(), files.find(CALL, file.id(), NOON.plus(Duration.ofDays(7))));
    }

    private static RequestedFile requested(int number, Instant at) {
        return RequestedFile.of(
                CALL, new FileId("%032x".formatted(number)), "officer-1", APPLICATIONS, "CSV", "TR", at);
    }

    private static TrailEntry entry() {
        return new TrailEntry(Cast.id(), NOON, "officer-1", "file.request", "OE-2024", "");
    }
}
