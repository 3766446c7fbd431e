package tr.edu.metu.ico.adapters.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import.LineProblem;

/** The bad lines of a file; after a thousand they are only counted. */
final class Problems {

    private static final int MOST_TOLD = 1000;
    private static final int LONGEST_VALUE = 60;

    private final List<LineProblem> told = new ArrayList<>();
    private int untold;

    void add(long line, String column, String value, Text text) {
        if (told.size() < MOST_TOLD) {
            told.add(new LineProblem(line, column, shortened(value), text));
        } else {
            untold++;
        }
    }

    boolean none() {
        return told.isEmpty();
    }

    int count() {
        return told.size() + untold;
    }

    /** In line order. */
    List<LineProblem> all() {
        var all = new ArrayList<>(told);
        all.sort(Comparator.comparingLong(LineProblem::line));
        if (untold > 0) {
            all.add(new LineProblem(all.getLast().line(), "", "", CellText.more(untold)));
        }
        return all;
    }

    static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
