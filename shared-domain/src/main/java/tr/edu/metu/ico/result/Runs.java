package tr.edu.metu.ico.result;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.RunId;

/** The rows of runs. Rows of one run are written under its id only, so that no other run can overwrite them (INV-25). */
public interface Runs {

    /** Writes rows; the same rows may be written again by a second worker. */
    void store(CallId call, RunId run, List<ResultRow> rows);

    /** All rows as stored, strongly consistent, ordered by student. */
    List<ResultRow> rows(CallId call, RunId run);

    Optional<ResultRow> row(CallId call, RunId run, StudentNumber student);
}
