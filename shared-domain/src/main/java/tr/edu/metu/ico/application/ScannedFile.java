package tr.edu.metu.ico.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the scanner's word on a file changes for those who check documents. Where malware is found, the version before it
 * counts again, and is work again unless it was judged.
 *
 * @param before  as it is stored
 * @param toCheck whether the file is to be judged
 * @param again   the version that is to be judged again
 */
public record ScannedFile(Document before, Document after, boolean toCheck, Optional<Document> again) {

    /**
     * @param before a document that has arrived
     * @param others all uploads of the student, as they are stored
     */
    public static ScannedFile of(Document before, Scan result, Collection<Document> others, Instant deadline) {
        var after = before.arrived(before.arrival().orElseThrow().scanned(result));
        var counted = before.equals(counting(before, others, deadline).orElse(null));
        var counting = counting(after, others, deadline)
                .filter(document -> document.verdict().isEmpty());
        return new ScannedFile(
                before,
                after,
                counting.filter(after::equals).isPresent(),
                counting.filter(document -> counted && !document.equals(after)));
    }

    /** The version that counts in the slot of this one, which stands for the stored version of its id. */
    private static Optional<Document> counting(Document version, Collection<Document> others, Instant deadline) {
        var all = Stream.concat(others.stream().filter(other -> !other.id().equals(version.id())), Stream.of(version))
                .toList();
        return Optional.ofNullable(Document.counting(all, deadline).get(version.slot()));
    }
}
