package tr.edu.metu.ico.rule;

/** The order in which a programme fills reserved and open seats (reading A-24). */
public enum ReserveOrder {
    /** The best of the reserved group take the reserved seats; the rest of the group compete for the open ones. */
    RESERVE_FIRST,
    /** The best applicants take the open seats; the next of the reserved group take the reserved seats. */
    OPEN_FIRST,
    /** The reserved group takes reserved seats only, everyone else open seats only. */
    SEPARATE
}
