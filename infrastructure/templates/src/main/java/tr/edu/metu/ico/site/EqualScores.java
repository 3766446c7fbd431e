package tr.edu.metu.ico.site;

import java.math.BigDecimal;
import java.util.List;

/**
 * Scores of one exam and what they equal on the scale of the METU exam.
 *
 * @param exam    the name of the exam
 * @param version the office's name of the table
 */
public record EqualScores(String exam, String version, List<Pair> pairs) {

    /** A score and what it equals. */
    public record Pair(BigDecimal score, BigDecimal equal) {}
}
