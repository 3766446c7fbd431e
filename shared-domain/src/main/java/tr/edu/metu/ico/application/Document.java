package tr.edu.metu.ico.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;

/**
 * One uploaded version of a document. Per slot the newest version stored before the deadline counts (INV-6); the
 * store's timestamp decides, never the order of events.
 *
 * @param slot     where it belongs, such as {@code LANGUAGE} or {@code DISABILITY}
 * @param issuedAt when the upload link was issued
 * @param arrival  empty until the file arrives
 */
public record Document(
        CallId call,
        StudentNumber student,
        DocumentId id,
        String slot,
        Area area,
        FileSpec spec,
        Instant issuedAt,
        Optional<Arrival> arrival,
        Optional<Verdict> verdict) {

    /**
     * The slot of files that belong to a student's petition; no call can define a slot of this name. They are no part of
     * the application: they may arrive after its deadline, nobody judges them, and no sealed input has them.
     */
    public static final String PETITION = "petition";

    /**
     * The file as it arrived.
     *
     * @param refusal why its content is refused, the name of a {@link FileRefusal}; empty when accepted
     * @param flags   what an officer should know before opening it
     * @param scan    the malware scan status; empty if files are not scanned
     * @param erased  when the file was erased; what it decided stays
     */
    public record Arrival(
            Instant storedAt,
            String versionId,
            Optional<String> refusal,
            Set<FileFlag> flags,
            Optional<Scan> scan,
            Optional<Instant> erased) {

        public Arrival {
            flags = Collections.unmodifiableSet(
                    flags.isEmpty() ? EnumSet.noneOf(FileFlag.class) : EnumSet.copyOf(flags));
        }

        /** A file that is not erased. */
        public Arrival(
                Instant storedAt,
                String versionId,
                Optional<String> refusal,
                Set<FileFlag> flags,
                Optional<Scan> scan) {
            this(storedAt, versionId, refusal, flags, scan, Optional.empty());
        }

        /** A file with nothing else to report. */
        public Arrival(Instant storedAt, String versionId, Optional<String> refusal) {
            this(storedAt, versionId, refusal, Set.of(), Optional.empty());
        }

        /** Whether the file may be downloaded. */
        public boolean readable() {
            return scan.filter(found -> !found.readable()).isEmpty();
        }

        /** The same with what its content shows; an earlier refusal stays. */
        public Arrival examined(Optional<FileRefusal> found, Set<FileFlag> flags) {
            return new Arrival(
                    storedAt, versionId, refusal.or(() -> found.map(FileRefusal::name)), flags, scan, erased);
        }

        /** The same with the scanner's result; malware leads to refusal. */
        public Arrival scanned(Scan result) {
            var refused = result == Scan.THREAT_FOUND ? Optional.of(FileRefusal.THREAT_FOUND.name()) : refusal;
            return new Arrival(storedAt, versionId, refused, flags, Optional.of(result), erased);
        }
    }

    /**
     * The key of the file and its name in the audit trail: one per upload, naming the owner. It does not name the slot,
     * which may reveal health or protection: keys appear in access logs and dead-letter queues, and every officer of
     * the call can read the trail (INV-22, INV-23).
     */
    public String key() {
        return call + "/" + student + "/" + id;
    }

    public Sha256 digest() {
        return spec.digest();
    }

    /** Whether it belongs to a petition and not to the application. */
    public boolean ofPetition() {
        return slot.equals(PETITION);
    }

    /** Whether it proves something for the grant and does not belong to the application. */
    public boolean ofGrant() {
        return GrantProof.of(slot).isPresent();
    }

    /** Whether it belongs to the application, so that its deadline and the gates of the call apply. */
    public boolean ofApplication() {
        return !ofPetition() && !ofGrant();
    }

    public Document arrived(Arrival arrival) {
        return new Document(call, student, id, slot, area, spec, issuedAt, Optional.of(arrival), verdict);
    }

    public Document judged(Verdict verdict) {
        return with(Optional.of(verdict));
    }

    /** The same with this verdict, or without one. */
    public Document with(Optional<Verdict> verdict) {
        return new Document(call, student, id, slot, area, spec, issuedAt, arrival, verdict);
    }

    /** Whether its content was accepted and it was stored before this instant; only a file of the application. */
    public boolean countsBefore(Instant deadline) {
        return arrival.filter(_ -> ofApplication())
                .filter(a -> a.refusal().isEmpty() && a.storedAt().isBefore(deadline))
                .isPresent();
    }

    /** Whether it arrived, but at the deadline or later; only files of the application have one. */
    public boolean isLate(Instant deadline) {
        return arrival.filter(_ -> ofApplication())
                .filter(a -> !a.storedAt().isBefore(deadline))
                .isPresent();
    }

    /**
     * The version that counts for each slot: the newest that {@linkplain #countsBefore counts}; ties within a second
     * are ordered by id, so that the result never depends on the order of events.
     */
    public static SortedMap<String, Document> counting(Collection<Document> documents, Instant deadline) {
        var newest = new TreeMap<String, Document>();
        var byTime = Comparator.comparing(
                        (Document d) -> d.arrival().orElseThrow().storedAt())
                .thenComparing(Document::id);
        documents.stream()
                .filter(document -> document.countsBefore(deadline))
                .forEach(document -> newest.merge(document.slot(), document, BinaryOperator.maxBy(byTime)));
        return newest;
    }
}
