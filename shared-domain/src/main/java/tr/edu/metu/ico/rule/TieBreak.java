package tr.edu.metu.ico.rule;

/** What decides between equal totals, tried in the order stated by the call (reading A-18). */
public enum TieBreak {
    CGPA_COMPONENT,
    LANGUAGE,
    CGPA,
    /** The published lot of the person in this call; the smaller one wins. */
    LOTTERY
}
