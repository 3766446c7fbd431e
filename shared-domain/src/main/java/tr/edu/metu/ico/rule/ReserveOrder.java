package tr.edu.metu.ico.rule;

/** In which order a programme fills its reserved and its open seats (reading A-24). */
public enum ReserveOrder {
    /** The best of the reserved group take the reserved seats; the others of the group compete for the open ones. */
    RESERVE_FIRST,
    /** The best of all take the open seats; the next of the reserved group take the reserved ones. */
    OPEN_FIRST,
    /** The reserved group sits in reserved seats only, everybody else in open seats only. */
    SEPARATE
}
