package tr.edu.metu.ico.adapters.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.ImportKind;

/** The page on the columns of office files, generated from their declarations. */
final class OfficeFilesPage {

    private OfficeFilesPage() {}

    static String text() {
        return """
                # Office files

                Officers import nine kinds of files, as CSV or XLSX with the columns below. Download a template with example rows at
                `GET /calls/{call}/import-templates/{template}`, such as `RECORDS.xlsx`; the workbook has a sheet that explains the
                columns in English and Turkish. Capitals, accents and separators in a header do not matter, and a column has a Turkish
                name and other names by which it is found too. Lists in a cell are separated by `|`. What may differ in how a file is
                written, and what is refused, is in
                [decision 0034](decisions/0034-office-files-are-read-where-they-have-one-meaning.md); how a file comes into force in
                [decision 0032](decisions/0032-an-import-takes-force-when-an-officer-says-so.md). This page is generated from the
                declarations of the columns.
                """
                + Arrays.stream(ImportKind.values())
                        .map(OfficeFilesPage::section)
                        .collect(Collectors.joining());
    }

    private static String section(ImportKind kind) {
        var layout = Layouts.of(kind);
        var lines = Stream.concat(Stream.of(layout.names()), layout.examples().stream());
        var header = new ArrayList<>(Guide.HEADER);
        header.add("also read as");
        return "\n## " + kind + "\n\n" + layout.what().en() + "\n\n"
                + layout.what().tr() + "\n\n"
                + lines.map(cells -> "    " + String.join(",", cells) + "\n").collect(Collectors.joining())
                + "\n" + row(header) + "|---".repeat(header.size()) + "|\n"
                + layout.columns().stream().map(OfficeFilesPage::row).collect(Collectors.joining());
    }

    private static String row(Column<?, ?> column) {
        var cells = new ArrayList<>(Guide.of(column));
        cells.set(0, "`" + column.name() + "`");
        cells.add(String.join(", ", column.others()));
        return row(cells);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
