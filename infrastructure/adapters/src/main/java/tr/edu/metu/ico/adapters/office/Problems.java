package tr.edu.metu.ico.adapters.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import.LineProblem;

/** The bad lines of a file; after a thousand they are only counted. */
final class Problems {

    private static final int MOST_REPORTED = 1000;
    private static final int LONGEST_VALUE = 60;

    private final List<LineProblem> reported = new ArrayList<>();
    private int unreported;

    void add(long line, String column, String value, Text text) {
        if (reported.size() < MOST_REPORTED) {
            reported.add(new LineProblem(line, column, shortened(value), text));
        } else {
            unreported++;
        }
    }

    boolean none() {
        return reported.isEmpty();
    }

    int count() {
        return reported.size() + unreported;
    }

    /** In line order. */
    List<LineProblem> all() {
        var all = new ArrayList<>(reported);
        all.sort(Comparator.comparingLong(LineProblem::line));
        if (unreported > 0) {
            all.add(new LineProblem(all.getLast().line(), "", "", CellText.more(unreported)));
        }
        return all;
    }

    static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
