package tr.edu.metu.ico.letter;

/** The kinds of letters. */
public enum LetterKind {
    /** Confirms to a student what was submitted and when it was received. */
    RECEIPT,
    /** Informs a student of the published result. */
    RESULT,
    /** Nominates a placed student to the host university; it has neither scores nor grounds. */
    NOMINATION
}
