package tr.edu.metu.ico.functions.calculator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.rule.EligibilityRule.MinimumCgpa;
import tr.edu.metu.ico.scoring.OverallScore;

/** What came of a calculation. */
sealed interface Calculation {

    /**
     * A score.
     *
     * @param converted how the score of an exam was converted
     * @param unmet     rules on the lowest CGPA that this CGPA does not meet
     */
    record Scored(OverallScore score, Optional<Converted> converted, List<MinimumCgpa> unmet) implements Calculation {}

    /** Something entered is wrong; every problem names its field. */
    record Refused(List<Problem> problems) implements Calculation {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** A converted score. @param table the office's name of its table */
    record Converted(String exam, BigDecimal score, BigDecimal equal, String table) {}
}
