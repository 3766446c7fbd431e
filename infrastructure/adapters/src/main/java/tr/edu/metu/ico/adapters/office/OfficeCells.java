package tr.edu.metu.ico.adapters.office;

import java.util.List;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.OfficeRow;

/** Writes the office's rows as in a file: by the columns of their {@link Layouts layout}. */
public final class OfficeCells {

    private OfficeCells() {}

    /** One row for each line a file would have. */
    public static List<OfficeRow> of(OfficeFile file) {
        return switch (file) {
            case OfficeFile.Records(var rows) -> RecordColumns.LAYOUT.print(rows);
            case OfficeFile.CohortAverages(var rows) -> CohortAverageColumns.LAYOUT.print(rows);
            case OfficeFile.Agreements(var rows) ->
                AgreementColumns.LAYOUT.print(
                        rows.stream().flatMap(AgreementColumns.Row::of).toList());
            case OfficeFile.Quotas(var rows) -> QuotaColumns.LAYOUT.print(rows);
            case OfficeFile.Departments(var rows) -> DepartmentColumns.LAYOUT.print(rows);
            case OfficeFile.LanguageScores(var rows) -> LanguageScoreColumns.LAYOUT.print(rows);
            case OfficeFile.Participations(var rows) -> ParticipationColumns.LAYOUT.print(rows);
            case OfficeFile.ExamResults(var rows) -> ExamResultColumns.LAYOUT.print(rows);
            case OfficeFile.Equivalences(var table) ->
                EquivalenceColumns.LAYOUT.print(EquivalenceColumns.Row.of(table).toList());
        };
    }
}
