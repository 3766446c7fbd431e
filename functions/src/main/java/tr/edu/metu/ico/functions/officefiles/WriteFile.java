package tr.edu.metu.ico.functions.officefiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import tr.edu.metu.ico.adapters.table.TableLanguage;
import tr.edu.metu.ico.adapters.table.TableTooLong;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.export.RequestedFile;
import tr.edu.metu.ico.export.RequestedFile.State;
import tr.edu.metu.ico.export.RequestedFile.Stored;
import tr.edu.metu.ico.export.RequestedFiles;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.mobility.NominationPackage;
import tr.edu.metu.ico.functions.officefiles.tables.FileTables;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.Ids;

/**
 * Writes a waiting file to disk, stores it under a new key and then says so. Interrupted work is repeated as a whole; what it
 * left in the store is reachable by nobody and expires.
 */
final class WriteFile {

    private static final String ACTOR = "system:OfficeFile";

    private final RequestedFiles requestedFiles;
    private final tr.edu.metu.ico.file.Files files;
    private final FileTables tables;
    private final NominationPackage nominations;
    private final InstantSource clock;
    private final Trail trail;
    private final Ids ids;

    WriteFile(Parts parts) {
        var ports = parts.ports();
        requestedFiles = ports.requestedFiles();
        files = ports.files();
        tables = new FileTables(parts);
        nominations = new NominationPackage(parts);
        clock = parts.clock();
        trail = parts.trail();
        ids = parts.ids();
    }

    /**
     * Writes the files of a call that wait, oldest request first. One that cannot be written does not keep the others waiting.
     *
     * @return how many
     * @throws RuntimeException the last failure, after every file had its turn
     */
    int waitingOf(Call call) {
        var waiting = requestedFiles.waiting(call.id(), clock.instant());
        RuntimeException last = null;
        for (var file : waiting) {
            try {
                finish(file, outcome(call, file));
            } catch (RuntimeException failure) {
                last = failure;
            }
        }
        if (last != null) {
            throw last;
        }
        return waiting.size();
    }

    private RequestedFile outcome(Call call, RequestedFile waiting) {
        try {
            return waiting.ready(stored(call, waiting));
        } catch (TableTooLong tooLong) {
            return waiting.failed(tooLong.reason());
        } catch (Refusal refused) {
            return waiting.failed(
                    refused.problems().stream().map(Problem::text).findFirst().orElseThrow(() -> refused));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Stored stored(Call call, RequestedFile waiting) throws IOException {
        var format = FileFormat.valueOf(waiting.format());
        var path = Files.createTempFile("office", format.ending());
        try {
            long rows = written(call, waiting, format, path);
            var key = waiting.call() + "/" + waiting.id() + "-" + ids.next() + format.ending();
            files.putIfAbsent(Area.EXPORTS, key, format.contentType(), path);
            return new Stored(key, rows);
        } finally {
            Files.delete(path);
        }
    }

    private long written(Call call, RequestedFile waiting, FileFormat format, Path path) throws IOException {
        var language = TableLanguage.valueOf(waiting.language());
        var single = format.table();
        try (var out = Files.newOutputStream(path)) {
            return single.isPresent()
                    ? tables.of(call, waiting.content(), waiting.since()).write(single.get(), language, out)
                    : nominations.writeAll(call, language, waiting.since(), out);
        }
    }

    private void finish(RequestedFile waiting, RequestedFile outcome) {
        var action = outcome.state() == State.READY ? "file.ready" : "file.failed";
        var entry = trail.entry(
                clock.instant(), ACTOR, action, outcome.call().value(), outcome.id() + " " + outcome.content());
        if (requestedFiles.replace(waiting, outcome, entry)) {
            Log.event(action, LogField.CALL, outcome.call());
        }
    }
}
