package tr.edu.metu.ico.rule;

/** Who gets a seat that the group it is meant for leaves vacant. */
public enum ReserveFallback {
    /** Seats of either kind fall to the other group. */
    BOTH_WAYS,
    /** Reserved seats fall to the others; open seats stay open seats and never fall to the reserved group. */
    TO_OPEN
}
