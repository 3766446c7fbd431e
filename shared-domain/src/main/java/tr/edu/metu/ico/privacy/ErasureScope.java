package tr.edu.metu.ico.privacy;

/** How much of a student's data in a call is erased. */
public enum ErasureScope {
    SPECIAL_DOCUMENTS,
    DOCUMENTS,
    WORKING_DATA,
    /** On request after the result is final: documents, working data, names and everything that somebody wrote. */
    ON_REQUEST,
    /** On request while applications are open: everything, as if the student had never begun. */
    OPEN_CALL;

    /** What retention erases of this kind. */
    public static ErasureScope of(KeptKind kind) {
        return valueOf(kind.name());
    }

    /** Whether it includes what retention erases of this kind. */
    public boolean includes(KeptKind kind) {
        return this == ON_REQUEST || this == OPEN_CALL || this == of(kind);
    }
}
