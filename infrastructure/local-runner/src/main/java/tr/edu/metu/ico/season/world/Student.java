package tr.edu.metu.ico.season.world;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An invented student: what the office's files say, and what the student is going to do.
 *
 * @param semester of the cohort
 * @param cgpa a decimal text; empty while there is none
 */
public record Student(
        String number,
        String name,
        String department,
        String level,
        int semester,
        int completedSemesters,
        Optional<String> cgpa,
        boolean fullDegree,
        boolean preparatory,
        List<String> citizenships,
        List<Score> scores,
        List<Past> history,
        Plan plan) {
    private static final BigDecimal UNDERGRADUATE = new BigDecimal("2.50");
    private static final BigDecimal GRADUATE = new BigDecimal("3.00");

    public Student {
        citizenships = List.copyOf(citizenships);
        scores = List.copyOf(scores);
        history = List.copyOf(history);
    }

    /** An English score on record. */
    public record Score(String exam, String date, String score) {}

    /** A line of the history with the office's programmes. */
    public record Past(String programme, String level, String outcome) {}

    /** The codes of the broken rules, counted here by hand so that the system's word is not taken for it. */
    public List<String> brokenRules() {
        var broken = new ArrayList<String>();
        if (cgpa.filter(value -> new BigDecimal(value).compareTo(minimum()) < 0).isPresent()) {
            broken.add("CGPA_BELOW_MINIMUM");
        }
        if (!fullDegree) {
            broken.add("NOT_FULL_DEGREE");
        }
        if (completedSemesters < 1) {
            broken.add("TOO_FEW_SEMESTERS");
        }
        if (preparatory) {
            broken.add("PREPARATORY_STUDENT");
        }
        return broken;
    }

    /** Whether the final result can only be that the student is not eligible. */
    public boolean ineligible() {
        return !brokenRules().isEmpty() || !plan.language().counts();
    }

    /** What an officer makes of the uploaded score on the scale of METU, 60.5 to 99.5. */
    public String scoreOfDocument() {
        return (60 + Integer.parseInt(number) % 40) + ".5";
    }

    private BigDecimal minimum() {
        return level.equals("UG") ? UNDERGRADUATE : GRADUATE;
    }
}
