package tr.edu.metu.ico.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a scan result changes for document checks. If the file is refused, for malware or for its content that is
 * examined only after the scan, the previous version counts again and needs checking unless it was checked before.
 *
 * @param before  as stored
 * @param toCheck whether the file needs checking
 * @param again   the version that needs checking again
 */
public record ScannedFile(Document before, Document after, boolean toCheck, Optional<Document> again) {

    /**
     * @param before  a document that has arrived
     * @param scanned its arrival with the scan result
     * @param others  all uploads of the student, as stored
     */
    public static ScannedFile of(
            Document before, Document.Arrival scanned, Collection<Document> others, Instant deadline) {
        var after = before.arrived(scanned);
        var counted = before.equals(counting(before, others, deadline).orElse(null));
        var counting = counting(after, others, deadline)
                .filter(document -> document.verdict().isEmpty());
        return new ScannedFile(
                before,
                after,
                counting.filter(after::equals).isPresent(),
                counting.filter(document -> counted && !document.equals(after)));
    }

    /** The version that counts in this document's slot; this document replaces the stored one with its id. */
    private static Optional<Document> counting(Document version, Collection<Document> others, Instant deadline) {
        var all = Stream.concat(others.stream().filter(other -> !other.id().equals(version.id())), Stream.of(version))
                .toList();
        return Optional.ofNullable(Document.counting(all, deadline).get(version.slot()));
    }
}
