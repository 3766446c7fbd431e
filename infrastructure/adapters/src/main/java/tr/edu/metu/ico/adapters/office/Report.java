package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.Import.Reading;
import tr.edu.metu.ico.applicant.OfficeFile;

/**
 * What was found in an office file.
 *
 * @param readable whether it is a table with the right columns; only then its good rows may be taken
 * @param goodRows how many lines are rows; none of a file that is not readable
 * @param badLines how many lines are not
 * @param problems in the order of the lines; the first thousand are told and the rest counted
 * @param readings what is written in another way than asked for, and how it was read
 */
public record Report(
        boolean readable,
        int goodRows,
        int badLines,
        List<LineProblem> problems,
        List<Reading> readings,
        GoodRows<?> rows) {

    public Report {
        problems = List.copyOf(problems);
        readings = List.copyOf(readings);
    }

    /** Whether nothing at all is wrong. */
    public boolean clean() {
        return problems.isEmpty();
    }

    /** Hands over the good rows, part by part; at least one part, an empty one when there is no row. */
    public void eachPart(Consumer<OfficeFile> take) throws IOException {
        rows.each(take);
    }
}
