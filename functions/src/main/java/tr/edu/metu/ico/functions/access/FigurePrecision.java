package tr.edu.metu.ico.functions.access;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.announcement.Text;

/**
 * How exactly a reader may see the figures of a result. A count of one identifies a student, and the cut-off of a
 * single place is that student's score: an officer who is not a signer sees neither before publication (INV-21).
 */
public enum FigurePrecision {
    /** For readers of the rows. */
    EXACT,
    /** For everyone else: counts in steps of five, none below five, no points. */
    COARSE;

    private static final int STEP = 5;

    private static final Text WITHHELD = new Text(
            "Until the result is published, only the two officers who sign it see cut-offs and exact counts. Here"
                    + " counts are rounded down to"
                    + " multiples"
                    + " of " + STEP + "; counts below " + STEP + " and all cut-offs are left"
                    + " out.",
            "Sonuç yayımlanana kadar taban puanları ve kesin sayıları yalnızca sonucu imzalayan iki görevli görür."
                    + " Burada sayılar " + STEP + "'in katlarına aşağı yuvarlanmıştır; " + STEP + "'ten küçük sayılar"
                    + " ve bütün taban puanları gösterilmez.");

    /** @param rows whether the reader may read the rows the figures are made of */
    public static FigurePrecision of(boolean rows) {
        return rows ? EXACT : COARSE;
    }

    /** A number of students; empty when it may not be seen. */
    public Optional<Integer> count(int students) {
        return this == EXACT
                ? Optional.of(students)
                : Optional.of(students / STEP * STEP).filter(steps -> steps > 0);
    }

    /** Numbers of students by what they have in common, without those that may not be seen. */
    public Map<String, Integer> counts(Map<?, Integer> students) {
        var shown = new TreeMap<String, Integer>();
        students.forEach((what, number) -> count(number).ifPresent(seen -> shown.put(what.toString(), seen)));
        return shown;
    }

    /** The total of one student, such as a cut-off. */
    public Optional<BigDecimal> points(Optional<BigDecimal> total) {
        return total.filter(_ -> this == EXACT);
    }

    /** What the response leaves out, and why; empty when nothing is left out. */
    public Optional<Text> withheld() {
        return this == EXACT ? Optional.empty() : Optional.of(WITHHELD);
    }
}
