package tr.edu.metu.ico.functions.documents;

import java.time.InstantSource;
import java.util.Optional;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Document.Arrival;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.Scan;
import tr.edu.metu.ico.application.ScannedFile;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Records the scan result on the document and, after a clean scan, what the content shows: nothing opens a file before.
 * Scan and upload events come in any order and more than once: the file is registered first if needed, and a repeated
 * result changes nothing (INV-26).
 */
public final class RecordScan {

    private final Calls calls;
    private final Documents documents;
    private final Files files;
    private final RegisterUpload registerUpload;
    private final InstantSource clock;
    private final Trail trail;

    public RecordScan(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        documents = ports.documents();
        files = ports.files();
        registerUpload = new RegisterUpload(parts);
        clock = parts.clock();
        trail = parts.trail();
    }

    /**
     * A key for which no link was issued, or a missing file, is not a document.
     *
     * @return the document if its file is good, now or by an earlier event
     */
    Optional<Document> record(Area area, String key, Scan result) {
        registerUpload.register(area, key);
        var found = registerUpload
                .issued(area, key)
                .filter(document -> document.arrival().isPresent());
        if (found.isEmpty()) {
            Log.event("document.nothing_to_scan");
        }
        return found.map(document -> RetryOnConflict.untilWritten(() -> written(document, result)))
                .filter(RecordScan::isGood);
    }

    private static boolean isGood(Document document) {
        return document.arrival()
                .filter(arrival -> arrival.refusal().isEmpty() && arrival.readable())
                .isPresent();
    }

    /** The document with the scan result; empty when another writer came first. */
    private Optional<Document> written(Document found, Scan result) {
        var seen = documents.findAny(found.call(), found.student(), found.id()).orElseThrow();
        var arrival = seen.arrival().orElseThrow();
        if (!arrival.scan().orElse(Scan.PENDING).gives(result)) {
            return Optional.of(seen);
        }
        var deadline = calls.find(seen.call()).orElseThrow().calendar().closesAt();
        var scanned = examined(seen, arrival.scanned(result));
        var file = ScannedFile.of(seen, scanned, documents.of(seen.call(), seen.student()), deadline);
        return documents.scanned(file, entry(seen, result)) ? Optional.of(file.after()) : Optional.empty();
    }

    /** With what the content shows, if the scan is clean; a file that was refused unopened stays unopened. */
    private Arrival examined(Document document, Arrival scanned) {
        if (!scanned.readable() || scanned.refusal().isPresent()) {
            return scanned;
        }
        var spec = document.spec();
        var examined = Examined.opened(spec, files.read(document.area(), document.key(), spec.size()));
        return scanned.examined(examined.refusal(), examined.flags());
    }

    private TrailEntry entry(Document document, Scan result) {
        return trail.entry(clock.instant(), "system:DocumentScanned", "document.scan", document.key(), result.name());
    }
}
