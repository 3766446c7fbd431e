package tr.edu.metu.ico.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An uploaded file and what it changes for document checks: only the version that counts in its slot needs checking.
 *
 * @param toCheck    whether the file now needs checking; never a file that was stored too late or cannot be read
 * @param superseded the version that no longer needs checking
 */
public record Registration(Document arrived, boolean toCheck, Optional<Document> superseded) {

    /** @param others all uploads of the student, as stored */
    public static Registration of(Document arrived, Collection<Document> others, Instant deadline) {
        var without = others.stream()
                .filter(other -> !other.id().equals(arrived.id()))
                .toList();
        var with = Stream.concat(without.stream(), Stream.of(arrived)).toList();
        var counts = arrived.equals(Document.counting(with, deadline).get(arrived.slot()));
        var before = Optional.ofNullable(Document.counting(without, deadline).get(arrived.slot()))
                .filter(_ -> counts)
                .filter(earlier -> earlier.verdict().isEmpty());
        return new Registration(arrived, counts, before);
    }
}
