package tr.edu.metu.ico.functions.documents;

import java.time.InstantSource;
import java.util.Optional;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.Scan;
import tr.edu.metu.ico.application.ScannedFile;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Records the scan result on the document. Scan and upload events come in any order and more than once: the file is
 * registered first if needed, and a repeated result changes nothing (INV-26).
 */
public final class RecordScan {

    private final Calls calls;
    private final Documents documents;
    private final RegisterUpload registerUpload;
    private final InstantSource clock;
    private final Trail trail;

    public RecordScan(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        documents = ports.documents();
        registerUpload = new RegisterUpload(parts);
        clock = parts.clock();
        trail = parts.trail();
    }

    /** A key for which no link was issued, or a missing file, is not a document. */
    void record(Area area, String key, Scan result) {
        registerUpload.register(area, key);
        var found = registerUpload
                .issued(area, key)
                .filter(document -> document.arrival().isPresent());
        if (found.isEmpty()) {
            Log.event("document.nothing_to_scan");
        }
        found.ifPresent(document -> RetryOnConflict.untilWritten(() -> written(document, result)));
    }

    /** The document with the scan result; empty when another writer came first. */
    private Optional<Document> written(Document found, Scan result) {
        var seen = documents.find(found.call(), found.student(), found.id()).orElseThrow();
        var before = seen.arrival().orElseThrow().scan().orElse(Scan.PENDING);
        if (!before.gives(result)) {
            return Optional.of(seen);
        }
        var deadline = calls.find(seen.call()).orElseThrow().calendar().closesAt();
        var file = ScannedFile.of(seen, result, documents.of(seen.call(), seen.student()), deadline);
        return documents.scanned(file, entry(seen, result)) ? Optional.of(file.after()) : Optional.empty();
    }

    private TrailEntry entry(Document document, Scan result) {
        return trail.entry(clock.instant(), "system:DocumentScanned", "document.scan", document.key(), result.name());
    }
}
