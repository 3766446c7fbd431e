package tr.edu.metu.ico.agreement;

/** The level (study cycle) a student is enrolled at. */
public enum StudyLevel {
    UG,
    MS,
    PHD
}
