package tr.edu.metu.ico.agreement;

/** The level (study cycle) a student is enrolled at. */
public enum StudyLevel {
    UG,
    MS,
    PHD,
    /** Continuing after the doctorate at the university (reading A-31). */
    POSTDOC
}
