package tr.edu.metu.ico.checker;

/**
 * A broken promise of a placement.
 *
 * @param applicant its index; {@link #NOBODY} when it is about a programme as a whole
 * @param programme its index; {@link #NONE} when it is about an applicant or a country as a whole
 */
public record MarketViolation(Promise promise, int applicant, int programme) {
    /** No applicant in particular. */
    public static final int NOBODY = -1;

    /** No programme in particular. */
    public static final int NONE = -1;

    /** What a placement promises. */
    public enum Promise {
        /** M1: everybody has at most one seat, and asked for it. */
        ASKED_FOR,
        /** M2: a programme has no more people than seats. */
        CAPACITY,
        /** M3: no seat stays free that somebody wanted more than what they got. */
        NO_WASTE,
        /** M4: nobody was passed over for somebody who comes after them there. */
        NO_ENVY,
        /** M5: reserved seats are filled in the order and with the fallback that the call names. */
        RESERVED_SEATS,
        /** M6: a country has no more people than its cap, and its best are placed. */
        COUNTRY_CAP
    }
}
