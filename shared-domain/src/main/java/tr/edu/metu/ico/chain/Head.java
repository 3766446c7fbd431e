package tr.edu.metu.ico.chain;

import tr.edu.metu.ico.call.Sha256;

/**
 * The last block of a chain; it commits to the whole chain before it.
 *
 * @param number counted from 1; 0 before the first block
 */
public record Head(long number, Sha256 digest) {

    /** The predecessor of the first block: just the trail's name. */
    public static Head start(String trail) {
        return new Head(0, Sha256.of(trail));
    }
}
