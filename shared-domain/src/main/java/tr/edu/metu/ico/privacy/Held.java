package tr.edu.metu.ico.privacy;

/**
 * One record that is held about a student.
 *
 * @param part    where it belongs in the student's own data
 * @param name    its name within the part, such as {@code DOCUMENT#0a0a...}
 * @param content its stored form as a JSON object, with everything that is stored except what names somebody else
 */
public record Held(Part part, String name, String content) {

    /** The parts of a student's own data. */
    public enum Part {
        APPLICATION,
        UNIVERSITY_RECORDS,
        RESULT,
        GRANT,
        MOBILITY,
        LETTERS,
        OBJECTION,
        MESSAGES,
        COUNTERS,
        LEDGER,
        CONTACT,
        ERASURE_REQUESTS
    }
}
