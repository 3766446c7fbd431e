package tr.edu.metu.ico.chain;

/**
 * A place where a trail is not what was linked.
 *
 * @param where  the block's number or the entry's id
 * @param detail one sentence
 */
public record Flaw(Kind kind, String where, String detail) {

    /** What happened, as far as the sums tell. */
    public enum Kind {
        /** The entry reads otherwise than when it was linked, or belongs to another trail. */
        ALTERED,
        /** A linked entry is gone. */
        MISSING,
        /** An entry stands there that was never linked. */
        UNLINKED,
        /** One entry is linked twice. */
        TWICE,
        /** An entry was linked that should have been there when an earlier block was made. */
        INSERTED_LATER,
        /** A block does not follow on the one before: one is missing, added, or out of its place. */
        BROKEN_CHAIN,
        /** A block's content does not add up to its sum: its entries were exchanged or put in another order. */
        BROKEN_BLOCK,
        /** A block claims to be older than the one before. */
        TIME_GOES_BACK
    }
}
