package tr.edu.metu.ico.export;

import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.RunId;

/**
 * What a requested file shows. It was checked that the person may see all of it, and is checked again for each link.
 *
 * @param run        the run whose rows are shown; only for kinds about a run
 * @param department empty for every department
 * @param data       which office data; only for office data
 * @param special    whether documents of a special category are listed
 */
public record FileContent(
        FileKind kind,
        Optional<RunId> run,
        Optional<DepartmentCode> department,
        Optional<ImportKind> data,
        boolean special) {

    /** Whether it shows the rows of this run, published or not. */
    public boolean ofRun() {
        return kind == FileKind.RESULT_LIST || kind == FileKind.STATISTICS;
    }

    /** Short and without personal data, such as {@code OFFICE_DATA RECORDS}. */
    @Override
    public String toString() {
        return kind
                + run.map(id -> " " + id).orElse("")
                + department.map(code -> " " + code).orElse("")
                + data.map(name -> " " + name).orElse("");
    }
}
