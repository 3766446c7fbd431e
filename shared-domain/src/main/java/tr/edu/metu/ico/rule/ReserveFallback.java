package tr.edu.metu.ico.rule;

/** Who gets a seat that its group leaves vacant. */
public enum ReserveFallback {
    /** Vacant seats of either kind go to the other group. */
    BOTH_WAYS,
    /** Vacant reserved seats go to the others; vacant open seats never go to the reserved group. */
    TO_OPEN
}
