package tr.edu.metu.ico.applicant;

import tr.edu.metu.ico.agreement.StudyLevel;

/**
 * A line of a student's history with the office's programmes.
 *
 * @param programme the programme, such as {@code OE}
 * @param level     the study level it happened at
 */
public record Participation(String programme, StudyLevel level, Outcome outcome) {

    public Participation {
        if (!programme.matches("[A-Z]{2,10}")) {
            throw new IllegalArgumentException("programme must be capital letters, such as OE");
        }
    }

    /** How it ended. */
    public enum Outcome {
        BENEFITED,
        LATE_WITHDRAWAL
    }
}
