package tr.edu.metu.ico.rule;

/** Who gets a seat that the group it is meant for leaves vacant. */
public enum ReserveFallback {
    /** Seats of either kind go to the other group. */
    BOTH_WAYS,
    /** Reserved seats go to the others; open seats stay open and never go to the reserved group. */
    TO_OPEN
}
