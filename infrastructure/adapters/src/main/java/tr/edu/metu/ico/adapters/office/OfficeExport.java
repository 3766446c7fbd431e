package tr.edu.metu.ico.adapters.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.table.TableColumn;
import tr.edu.metu.ico.adapters.table.TableDefinition;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.call.ImportKind;

/**
 * The office's data as tables that the importer reads back as equal rows. A decimal of a workbook is text in its canonical
 * spelling, because a number cell would lose the zeros at its end.
 */
public final class OfficeExport {

    private static final int NARROW = 14;
    private static final int WIDE = 30;

    private OfficeExport() {}

    /** @param title of the table, such as the call with the kind */
    public static TableDefinition<OfficeRow> table(ImportKind kind, Text title) {
        return new TableDefinition<>(
                title,
                Layouts.of(kind).columns().stream().map(OfficeExport::column).toList());
    }

    /** One row for each line of a file. */
    public static Stream<OfficeRow> rows(Stream<OfficeFile> parts) {
        return parts.flatMap(part -> OfficeCells.of(part).stream());
    }

    private static TableColumn<OfficeRow> column(Column<?, ?> column) {
        var name = new Text(column.name(), column.turkish());
        return switch (column.form().type()) {
            case TEXT -> TableColumn.text(name, width(column), row -> cell(row, column));
            case WHOLE ->
                TableColumn.integer(
                        name,
                        row -> filled(row, column)
                                .map(Integer::valueOf)
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()));
            case DECIMAL ->
                TableColumn.exactDecimal(name, row -> filled(row, column).map(BigDecimal::new));
            case DAY -> TableColumn.date(name, row -> filled(row, column).map(LocalDate::parse));
        };
    }

    private static int width(Column<?, ?> column) {
        return column.form() == CellFormats.NAME ? WIDE : NARROW;
    }

    private static Optional<String> filled(OfficeRow row, Column<?, ?> column) {
        return Optional.of(cell(row, column)).filter(cell -> !cell.isEmpty());
    }

    private static String cell(OfficeRow row, Column<?, ?> column) {
        return row.cells().getOrDefault(column.name(), "");
    }
}
