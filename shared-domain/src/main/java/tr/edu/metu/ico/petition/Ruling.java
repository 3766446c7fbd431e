package tr.edu.metu.ico.petition;

import java.time.Instant;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/**
 * An officer's ruling on one student where a rule leaves the decision to the office. Rulings are added and revoked by
 * later ones, never changed.
 *
 * @param number counted from 1 for this student
 * @param rule   the rule that leaves the decision to the office
 * @param reason why; shown to the student
 */
public record Ruling(
        CallId call,
        StudentNumber student,
        int number,
        Instant at,
        String by,
        RuleId rule,
        String reason,
        Effect effect) {

    public Ruling {
        if (number < 1 || reason.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("a ruling has a number, a reason and an author");
        }
        if (effect instanceof Effect.TakesBack(var ruling) && ruling >= number) {
            throw new IllegalArgumentException("a ruling takes back an earlier one");
        }
    }
}
