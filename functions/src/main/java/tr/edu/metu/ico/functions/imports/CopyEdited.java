package tr.edu.metu.ico.functions.imports;

import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.office.RowGroup;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.Import.Source.Edit;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.applicant.RowChange;
import tr.edu.metu.ico.call.Calls;

/**
 * Creates the rows of an import that changes one row of another: all other rows are copied as stored. Every attempt
 * writes the same rows and replaces none, so it can be interrupted, repeated and run concurrently.
 */
final class CopyEdited {

    private final Calls calls;
    private final Imports imports;
    private final OfficeData officeData;
    private final FileChecks checks;

    CopyEdited(Calls calls, Imports imports, OfficeData officeData, FileChecks checks) {
        this.calls = calls;
        this.imports = imports;
        this.officeData = officeData;
        this.checks = checks;
    }

    /** The import with its rows stored, waiting; refused if the records have changed and the row is no longer good. */
    Import copied(Import awaited, Edit edit) {
        var base = new BaseRows(officeData, awaited.call(), awaited.kind(), edit.base());
        var change = edit.change();
        var before = base.before(change);
        var after = change.in(before);
        var problems = problems(awaited, change, after);
        var judged = JudgedRows.together(awaited.kind(), after, -1);
        if (!problems.isEmpty() || !judged.problems().isEmpty()) {
            return awaited.refused(
                    Import.Rows.NONE,
                    Stream.concat(problems.stream(), judged.problems().stream()).toList());
        }
        judged.files().forEach(file -> officeData.store(awaited.call(), awaited.id(), file));
        copyOthers(awaited, edit, group(awaited, change, before));
        int rows =
                imports.find(awaited.call(), edit.base()).orElseThrow().rows().good();
        return awaited.waiting(rows + change.rowsMore());
    }

    private List<LineProblem> problems(Import awaited, RowChange change, List<OfficeRow> after) {
        var edited = switch (change) {
            case RowChange.Removed _ -> Stream.<OfficeRow>empty();
            case RowChange.Added(var row) -> Stream.of(row);
            case RowChange.Changed(var key, var _) ->
                after.stream().filter(row -> row.key().equals(key));
        };
        var call = calls.find(awaited.call()).orElseThrow();
        return edited.flatMap(row ->
                        JudgedRows.alone(awaited.kind(), row, checks.ofRow(call, awaited.kind())).problems().stream())
                .toList();
    }

    private static RowGroup group(Import awaited, RowChange change, List<OfficeRow> before) {
        return RowGroup.of(awaited.kind(), change instanceof RowChange.Added(var row) ? row : before.getFirst());
    }

    private void copyOthers(Import awaited, Edit edit, RowGroup edited) {
        officeData.copy(awaited.call(), awaited.kind(), edit.base(), awaited.id(), place -> !edited.holds(place));
    }
}
