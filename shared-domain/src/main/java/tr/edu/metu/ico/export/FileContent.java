package tr.edu.metu.ico.export;

import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.RunId;

/**
 * What a requested file shows. It was checked that the person may see all of it, and is checked again for each link.
 *
 * @param run        the run whose rows are shown; only for kinds about a run
 * @param department empty for every department
 * @param data       which office data; only for office data
 * @param university only for nominations; empty for every partner
 * @param special    whether it shows what only entitled officers may see: documents of a special category, grounds
 */
public record FileContent(
        FileKind kind,
        Optional<RunId> run,
        Optional<DepartmentCode> department,
        Optional<ImportKind> data,
        Optional<UniversityId> university,
        boolean special) {

    /** A content of the whole call. */
    public static FileContent of(FileKind kind, boolean special) {
        return new FileContent(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), special);
    }

    public static FileContent of(FileKind kind, RunId run) {
        return new FileContent(kind, Optional.of(run), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public static FileContent of(FileKind kind, Optional<DepartmentCode> department) {
        return new FileContent(kind, Optional.empty(), department, Optional.empty(), Optional.empty(), false);
    }

    public static FileContent of(ImportKind data) {
        return new FileContent(
                FileKind.OFFICE_DATA, Optional.empty(), Optional.empty(), Optional.of(data), Optional.empty(), false);
    }

    public static FileContent nominations(Optional<UniversityId> university) {
        return new FileContent(
                FileKind.NOMINATIONS, Optional.empty(), Optional.empty(), Optional.empty(), university, false);
    }

    /** Short and without personal data, such as {@code OFFICE_DATA RECORDS}. */
    @Override
    public String toString() {
        return kind
                + run.map(id -> " " + id).orElse("")
                + department.map(code -> " " + code).orElse("")
                + data.map(name -> " " + name).orElse("")
                + university.map(code -> " " + code).orElse("")
                + (special ? " SPECIAL" : "");
    }
}
