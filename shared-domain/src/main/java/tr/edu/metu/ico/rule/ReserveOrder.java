package tr.edu.metu.ico.rule;

/** The order in which a programme fills reserved and open seats (reading A-24). */
public enum ReserveOrder {
    /** The best of the reserved group take the reserved seats; the rest of the group compete for the open ones. */
    RESERVE_FIRST,
    /** The best of all take the open seats; the next of the reserved group take the reserved ones. */
    OPEN_FIRST,
    /** The reserved group sits in reserved seats only, everybody else in open seats only. */
    SEPARATE
}
