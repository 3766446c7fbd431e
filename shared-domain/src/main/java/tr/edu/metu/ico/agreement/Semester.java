package tr.edu.metu.ico.agreement;

/** The exchange semester a student asks for. */
public enum Semester {
    FALL,
    SPRING,
    FULL_YEAR
}
