package tr.edu.metu.ico.functions.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import tr.edu.metu.ico.adapters.office.Checks;
import tr.edu.metu.ico.adapters.office.OfficeTables;
import tr.edu.metu.ico.adapters.office.RowGroup;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.Import.Reading;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.applicant.RowChange;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.imports.RowEditBody.CheckedEdit;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** Finds out what a requested edit changes, or refuses it with every problem and its field. */
record PlannedEdit(BaseRows base, Supplier<Checks> checks) {

    private static final String VALUES = "values";

    /** What is changed, and how the given values were read. */
    record Plan(RowChange change, List<Reading> readings) {}

    Plan of(CheckedEdit asked) {
        checkColumns(asked);
        return switch (asked.act()) {
            case ADD -> added(asked);
            case CHANGE -> changed(asked);
            case REMOVE -> removed(asked);
        };
    }

    private Plan added(CheckedEdit asked) {
        var judged = alone(new OfficeRow("", asked.values()));
        var row = judged.rows().getFirst();
        var before = base.of(RowGroup.of(base.kind(), row));
        checkNew(row, before);
        var change = new RowChange.Added(row);
        var after = together(change, before, before.size());
        // next to other rows the key may need more, such as which places of the university
        var beside = after.stream()
                .filter(other -> other.cells().equals(row.cells()))
                .reduce(row, (_, last) -> last);
        return new Plan(new RowChange.Added(beside), judged.readings());
    }

    private Plan changed(CheckedEdit asked) {
        var before = around(asked.key());
        int place = place(asked.key(), before);
        var old = before.get(place);
        var judged = alone(overlaid(old, asked));
        var row = judged.rows().getFirst();
        if (!RowGroup.of(base.kind(), row).equals(RowGroup.of(base.kind(), old))) {
            throw anotherRow();
        }
        if (!row.key().equals(old.key())) {
            checkNew(row, before);
        }
        var change = RowChange.between(old, row).orElseThrow(PlannedEdit::nothingChanged);
        together(change, before, place);
        return new Plan(change, judged.readings());
    }

    private Plan removed(CheckedEdit asked) {
        var before = around(asked.key());
        var change = new RowChange.Removed(before.get(place(asked.key(), before)));
        together(change, before, -1);
        return new Plan(change, List.of());
    }

    private List<OfficeRow> around(String key) {
        var rows = base.around(key);
        if (rows.isEmpty()) {
            throw Refusal.brokenRule(
                    "key",
                    "UNKNOWN_ROW",
                    "No row in force has this key; the difference of the imports shows the keys.",
                    "Yürürlükte bu anahtarla bir satır yok; anahtarlar içe aktarmaların farkında görünür.");
        }
        return rows;
    }

    private static int place(String key, List<OfficeRow> rows) {
        return rows.stream().map(OfficeRow::key).toList().indexOf(key);
    }

    private static OfficeRow overlaid(OfficeRow old, CheckedEdit asked) {
        var cells = new LinkedHashMap<>(old.cells());
        cells.putAll(asked.values());
        return new OfficeRow(old.key(), cells);
    }

    private void checkColumns(CheckedEdit asked) {
        var columns = OfficeTables.columns(base.kind());
        var names = String.join(", ", columns);
        var unknown = asked.values().keySet().stream()
                .filter(column -> !columns.contains(column))
                .sorted()
                .map(column -> Problem.of(
                                column,
                                "UNKNOWN_COLUMN",
                                "There is no such column; the columns are " + names + ".",
                                "Böyle bir sütun yok; sütunlar: " + names + ".")
                        .in(VALUES))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.brokenRules(unknown);
        }
    }

    private JudgedRows alone(OfficeRow row) {
        return good(JudgedRows.alone(base.kind(), row, checks.get()));
    }

    private List<OfficeRow> together(RowChange change, List<OfficeRow> before, int place) {
        return good(JudgedRows.together(base.kind(), change.in(before), place)).rows();
    }

    private static JudgedRows good(JudgedRows judged) {
        if (!judged.problems().isEmpty()) {
            throw Refusal.brokenRules(
                    judged.problems().stream().map(PlannedEdit::problem).toList());
        }
        return judged;
    }

    private static Problem problem(LineProblem reported) {
        return Problem.of(
                        reported.column(),
                        "INVALID_VALUE",
                        reported.text().en(),
                        reported.text().tr())
                .in(VALUES);
    }

    /** Stays may be identical; overlapping places of a university are reported with what they overlap. */
    private void checkNew(OfficeRow row, List<OfficeRow> before) {
        boolean reported = base.kind() == ImportKind.PARTICIPATIONS || base.kind() == ImportKind.AGREEMENTS;
        if (!reported && before.stream().anyMatch(other -> other.key().equals(row.key()))) {
            throw Refusal.brokenRule(
                    VALUES,
                    "ROW_EXISTS",
                    "A row with the key " + row.key() + " is in force already; change that one.",
                    row.key() + " anahtarlı bir satır zaten yürürlükte; onu değiştirin.");
        }
    }

    private static Refusal anotherRow() {
        return Refusal.brokenRule(
                VALUES,
                "ANOTHER_ROW",
                "This would become the row of another student or item: remove this row and add the other" + " one.",
                "Bu, başka bir öğrencinin ya da kaydın satırı olur: bu satırı silin, ötekini ekleyin.");
    }

    private static Refusal nothingChanged() {
        return Refusal.brokenRule(
                VALUES,
                "NOTHING_CHANGED",
                "The row in force already has these values.",
                "Yürürlükteki satırda zaten bu değerler var.");
    }
}
