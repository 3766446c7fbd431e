package tr.edu.metu.ico.applicant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The office's table of equal scores, from other English exams to the METU IYS scale. It suggests; an officer decides.
 *
 * @param version the office's name of the table, such as {@code 2023-10-10}; one that begins with SAMPLE is an example,
 *                not a real table
 * @param anchors equal scores, ordered by exam and score, each once
 */
public record EquivalenceTable(String version, List<Anchor> anchors) {

    private static final BigDecimal HIGHEST = new BigDecimal("100");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    public EquivalenceTable {
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("table version must be letters, digits, points and hyphens");
        }
        anchors = anchors.stream()
                .sorted(Comparator.comparing(Anchor::exam).thenComparing(Anchor::examScore))
                .toList();
    }

    /** An exam's score and the METU IYS score, 1 to 100, that it equals. */
    public record Anchor(String exam, BigDecimal examScore, BigDecimal converted) {
        public Anchor {
            Decimals.sane("exam score", examScore);
            Decimals.sane("converted score", converted);
            if (converted.compareTo(BigDecimal.ONE) < 0 || converted.compareTo(HIGHEST) > 0) {
                throw new IllegalArgumentException("converted score must be between 1 and 100");
            }
        }
    }

    /** How a score between two anchors is read. */
    public enum Interpolation {
        /** On the straight line between them, half up to two decimals. */
        LINEAR,
        /** As the anchor below. */
        STEP
    }

    /** Whether this is an example, not a real table. */
    public boolean sample() {
        return sample(version);
    }

    /** Whether a table of this version is an example, not a real table. */
    public static boolean sample(String version) {
        return version.startsWith("SAMPLE");
    }

    /** The converted score; empty outside the exam's anchors, since nothing is extrapolated. */
    public Optional<BigDecimal> propose(String exam, BigDecimal score, Interpolation interpolation) {
        var ofExam =
                anchors.stream().filter(anchor -> anchor.exam().equals(exam)).toList();
        var below = ofExam.stream()
                .filter(anchor -> anchor.examScore().compareTo(score) <= 0)
                .reduce((_, higher) -> higher);
        var above = ofExam.stream()
                .filter(anchor -> anchor.examScore().compareTo(score) >= 0)
                .findFirst();
        if (below.isEmpty() || above.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(between(below.get(), above.get(), score, interpolation));
    }

    private static BigDecimal between(Anchor below, Anchor above, BigDecimal score, Interpolation interpolation) {
        if (below.equals(above) || interpolation == Interpolation.STEP) {
            return below.converted();
        }
        var width = above.examScore().subtract(below.examScore());
        var rise = above.converted().subtract(below.converted());
        // one division at the end, so that it is rounded once
        return below.converted()
                .multiply(width)
                .add(rise.multiply(score.subtract(below.examScore())))
                .divide(width, 2, RoundingMode.HALF_UP);
    }
}
