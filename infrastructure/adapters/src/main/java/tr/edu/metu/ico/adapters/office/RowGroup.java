package tr.edu.metu.ico.adapters.office;

import java.util.List;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.call.ImportKind;

/**
 * Rows of an import that are checked and stored together when one of them changes.
 *
 * @param name such as a student's number; rows of one kind with the same name are one group
 */
public record RowGroup(ImportKind kind, String name) {

    /** The group of a row. */
    public static RowGroup of(ImportKind kind, OfficeRow row) {
        var name = switch (kind) {
            case RECORDS, LANGUAGE_SCORES, PARTICIPATIONS -> row.cells().get(RecordColumns.STUDENT.name());
            case EXAM_RESULTS -> row.cells().get(ExamResultColumns.STUDENT.name());
            case AGREEMENTS -> row.cells().get(AgreementColumns.UNIVERSITY.name());
            case COHORT_AVERAGES, QUOTAS, DEPARTMENTS -> row.key();
            // all lines of a table have one version
            case EQUIVALENCES -> "";
        };
        return new RowGroup(kind, name);
    }

    /** Whether these rows, which are stored together, belong to this group. */
    public boolean holds(List<OfficeRow> rows) {
        return rows.stream().limit(1).anyMatch(row -> of(kind, row).equals(this));
    }

    /** Whether the rows at this position belong to this group. */
    public boolean holds(OfficeFile place) {
        return holds(OfficeCells.of(place));
    }
}
