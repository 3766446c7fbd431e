package tr.edu.metu.ico.functions.imports;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.office.OfficeCells;
import tr.edu.metu.ico.adapters.office.RowGroup;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.applicant.RowChange;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;

/**
 * The rows of an import of which one is edited. A student's rows are found by key, since those files are long; other
 * files are short and scanned.
 */
record BaseRows(OfficeData officeData, CallId call, ImportKind kind, ImportId id) {

    /** The group of rows that contains the row with this key; empty when no row has it. */
    List<OfficeRow> around(String key) {
        if (kind.ofStudents()) {
            var rows = ofStudent(key.split(" ", 2)[0]);
            return rows.stream().anyMatch(row -> row.key().equals(key)) ? rows : List.of();
        }
        return all().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(row -> of(RowGroup.of(kind, row)))
                .orElse(List.of());
    }

    /** The rows of a group; empty when there is none yet. */
    List<OfficeRow> of(RowGroup group) {
        return kind.ofStudents()
                ? ofStudent(group.name())
                : all().stream()
                        .filter(row -> RowGroup.of(kind, row).equals(group))
                        .toList();
    }

    /** The rows that a change concerns. */
    List<OfficeRow> before(RowChange change) {
        return change instanceof RowChange.Added(var row) ? of(RowGroup.of(kind, row)) : around(change.key());
    }

    private List<OfficeRow> ofStudent(String number) {
        try {
            return officeData
                    .stored(call, kind, id, new StudentNumber(number))
                    .map(OfficeCells::of)
                    .orElse(List.of());
        } catch (IllegalArgumentException noStudentNumber) {
            return List.of();
        }
    }

    private List<OfficeRow> all() {
        return officeData
                .stored(call, kind, id, Optional.empty())
                .flatMap(stored -> OfficeCells.of(stored.rows()).stream())
                .toList();
    }
}
