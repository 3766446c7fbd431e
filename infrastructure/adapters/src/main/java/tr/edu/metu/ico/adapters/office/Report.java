package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.Import.Reading;
import tr.edu.metu.ico.applicant.OfficeFile;

/**
 * The findings for an office file.
 *
 * @param readable whether it is a table with the right columns; only then can its good rows be used
 * @param goodRows how many lines are rows; 0 if the file is not readable
 * @param badLines how many lines are not
 * @param problems in the order of the lines; the first thousand are listed and the rest counted
 * @param readings values in an unexpected format, and how they were read
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

    /** Whether there are no problems at all. */
    public boolean clean() {
        return problems.isEmpty();
    }

    /** Passes on the good rows, part by part; at least one part, an empty one if there are no rows. */
    public void eachPart(Consumer<OfficeFile> take) throws IOException {
        rows.each(take);
    }
}
