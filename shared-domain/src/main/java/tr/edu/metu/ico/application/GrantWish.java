package tr.edu.metu.ico.application;

/** A student's answer about a grant. Asked only in a call with grants (ICM24-GRANT-4-A, DOC23-GRANT-7-A). */
public enum GrantWish {
    /** Not answered; in a call with grants this counts as wanting one. */
    UNSAID,
    /** Wants a grant. */
    GRANT,
    /** Wants a grant and takes part without one if none is left. */
    GRANT_OR_WITHOUT,
    /** Takes part without a grant and uses none of the quota. */
    NO_GRANT;

    /** The value of the form's two answers. */
    public static GrantWish of(boolean wantsGrant, boolean withoutGrantIfNoneLeft) {
        if (!wantsGrant) {
            return NO_GRANT;
        }
        return withoutGrantIfNoneLeft ? GRANT_OR_WITHOUT : GRANT;
    }
}
