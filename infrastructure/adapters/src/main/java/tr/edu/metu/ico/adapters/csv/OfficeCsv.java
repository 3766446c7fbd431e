package tr.edu.metu.ico.adapters.csv;

import java.util.List;
import java.util.Set;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.ImportKind;

/** Reads the office's CSV files: whole or not at all, naming every bad line. */
public final class OfficeCsv {

    private OfficeCsv() {}

    public static Outcome read(ImportKind kind, byte[] content) {
        return read(kind, content, Set.of());
    }

    /**
     * @param known the departments of the records in force; empty when that is not to be checked
     */
    public static Outcome read(ImportKind kind, byte[] content, Set<DepartmentCode> known) {
        throw new UnsupportedOperationException("follows in the next commit");
    }

    /** What became of the file. */
    public sealed interface Outcome {

        /** Every line is good. */
        record Read(OfficeFile file) implements Outcome {}

        /** At least one line is bad; the first thousand are told. */
        record Unreadable(List<LineProblem> problems) implements Outcome {
            public Unreadable {
                problems = List.copyOf(problems);
            }
        }
    }
}
