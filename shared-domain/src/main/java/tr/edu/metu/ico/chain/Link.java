package tr.edu.metu.ico.chain;

import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * An entry as it was when it was linked.
 *
 * @param id     the entry's
 * @param digest that of the entry's canonical form
 */
public record Link(String id, Sha256 digest) {

    public static Link to(String trail, TrailEntry entry) {
        return new Link(entry.id(), Sha256.of(entry.canonical(trail)));
    }
}
