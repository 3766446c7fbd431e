package tr.edu.metu.ico.site;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.call.ObjectionWindow;

/**
 * A publication of a result.
 *
 * @param number       counted from 1
 * @param supersededAt when a later publication replaced it; empty for the latest
 * @param finalSince   empty while objections may still lead to a correction
 * @param applications how many applications it decides
 */
public record PublicationFacts(
        int number,
        Instant at,
        Optional<Instant> supersededAt,
        Optional<ObjectionWindow> objections,
        Optional<Instant> finalSince,
        int applications) {

    /** The address of its overview without the call: the latest is at {@code results}. */
    public String path() {
        return supersededAt.isPresent() ? "publication/" + number : "results";
    }
}
