package tr.edu.metu.ico.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.RunId;

/** The rows of runs. Rows are written only under their run's id, so that no other run can overwrite them (INV-25). */
public interface Runs {

    /** Writes rows; a second worker may write the same rows again. */
    void store(CallId call, RunId run, List<ResultRow> rows);

    /** All rows as stored, strongly consistent, a page at a time, in no order. */
    Stream<ResultRow> stream(CallId call, RunId run);

    /** All rows as stored, strongly consistent, ordered by student. */
    default List<ResultRow> rows(CallId call, RunId run) {
        return stream(call, run)
                .sorted(Comparator.comparing(ResultRow::student))
                .toList();
    }

    /** The same by student. */
    default Map<StudentNumber, ResultRow> byStudent(CallId call, RunId run) {
        return rows(call, run).stream().collect(Collectors.toMap(ResultRow::student, Function.identity()));
    }

    Optional<ResultRow> row(CallId call, RunId run, StudentNumber student);

    /** The rows of several students, read together; a student who has none is left out. */
    Map<StudentNumber, ResultRow> rows(CallId call, RunId run, Set<StudentNumber> students);
}
