package tr.edu.metu.ico.chain;

/**
 * A place where a trail differs from what was linked.
 *
 * @param where  the block's number or the entry's id
 * @param detail one sentence
 */
public record Flaw(Kind kind, String where, String detail) {

    /** What happened, as far as the digests show. */
    public enum Kind {
        /** The entry has changed since it was linked, or belongs to another trail. */
        ALTERED,
        /** A linked entry is missing. */
        MISSING,
        /** An entry was never linked. */
        UNLINKED,
        /** One entry is linked twice. */
        TWICE,
        /** A linked entry should have been in an earlier block. */
        INSERTED_LATER,
        /** A block does not follow the previous one: a block is missing, added or out of place. */
        BROKEN_CHAIN,
        /** A block's content does not match its digest: its entries were replaced or reordered. */
        BROKEN_BLOCK,
        /** A block claims to be older than the previous one. */
        TIME_GOES_BACK
    }
}
