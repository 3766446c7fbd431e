package tr.edu.metu.ico.adapters.csv;

import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.result.ResultRow;

/** The staff's result file of a run. */
public final class ResultsCsv {

    private ResultsCsv() {}

    /** UTF-8 with byte order mark, CRLF, ordered by rank and then student; no cell can start a formula. */
    public static byte[] write(List<ResultRow> rows, Map<StudentNumber, AcademicRecord> records) {
        throw new UnsupportedOperationException("follows in the next commit");
    }
}
