package tr.edu.metu.ico.functions.documents;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.FileRefusal;
import tr.edu.metu.ico.application.Registration;
import tr.edu.metu.ico.application.Scan;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.StoredFile;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Registers an uploaded document. Everything is read from the object itself, so duplicate, late or out-of-order events
 * and the listing at the freeze all register the same data (INV-6, INV-26).
 */
public final class RegisterUpload {

    private static final Pattern KEY = Pattern.compile("([A-Z0-9-]{3,32})/([0-9]{7})/([0-9a-f]{32})");

    private final Calls calls;
    private final Documents documents;
    private final Files files;
    private final InstantSource clock;
    private final Trail trail;
    private final boolean scans;

    public RegisterUpload(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        documents = ports.documents();
        files = ports.files();
        clock = parts.clock();
        trail = parts.trail();
        scans = parts.scans();
    }

    /**
     * Registers the file of this key if a link was issued for exactly this key and area.
     *
     * @return the document if its file is good, now or by an earlier event
     */
    public Optional<Document> register(Area area, String key) {
        var issued = issued(area, key);
        var arrived = issued.filter(document -> document.arrival().isEmpty())
                .flatMap(document -> files.find(area, key).map(stored -> register(document, stored)));
        if (arrived.isEmpty()) {
            Log.event("document.nothing_to_register");
        }
        return arrived.or(() -> issued)
                .filter(document -> document.arrival()
                        .filter(arrival -> arrival.refusal().isEmpty())
                        .isPresent());
    }

    /** The document of this key as it is stored, if a link was issued for exactly this key and area. */
    Optional<Document> issued(Area area, String key) {
        var match = KEY.matcher(key);
        if (!match.matches()) {
            return Optional.empty();
        }
        return documents
                .findAny(new CallId(match.group(1)), new StudentNumber(match.group(2)), new DocumentId(match.group(3)))
                .filter(document -> document.area() == area && document.key().equals(key));
    }

    private Document register(Document awaited, StoredFile stored) {
        var arrival = arrival(awaited, stored);
        var arrived = awaited.arrived(arrival);
        var deadline = calls.find(awaited.call()).orElseThrow().calendar().closesAt();
        var entry = trail.entry(
                now(),
                "system:DocumentUploaded",
                "document.register",
                awaited.key(),
                arrival.refusal().orElse(arrived.isLate(deadline) ? "LATE" : "RECEIVED"));
        return RetryOnConflict.untilWritten(
                () -> written(arrived, deadline, entry) ? Optional.of(arrived) : Optional.empty());
    }

    /** Reads the other uploads again if one of them has changed in the meantime. */
    private boolean written(Document arrived, Instant deadline, TrailEntry entry) {
        var others = documents.of(arrived.call(), arrived.student());
        return documents.register(Registration.of(arrived, others, deadline), entry);
    }

    /** Where files are scanned, a file stays unopened until its scan is clean ({@link RecordScan}). */
    private Document.Arrival arrival(Document awaited, StoredFile stored) {
        var examined = stored.size() == awaited.spec().size()
                ? examined(awaited, files.read(awaited.area(), awaited.key(), stored.size()))
                : Examined.refused(stored.size() == 0 ? FileRefusal.EMPTY_FILE : FileRefusal.WRONG_SIZE);
        return new Document.Arrival(
                stored.storedAt(),
                stored.versionId(),
                examined.refusal().map(FileRefusal::name),
                examined.flags(),
                scans ? Optional.of(Scan.PENDING) : Optional.empty());
    }

    private Examined examined(Document awaited, byte[] content) {
        return scans ? Examined.unopened(awaited.spec(), content) : Examined.opened(awaited.spec(), content);
    }

    private Instant now() {
        return clock.instant();
    }
}
