package tr.edu.metu.ico.season.aftermath;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.result.Row;

/** An officer requests lists and statistics as files, opens them and compares them with what was played. */
final class OfficeFiles {
    private static final List<Wanted> ALL = List.of(
            new Wanted("RESULT_LIST", "XLSX"),
            new Wanted("RESULT_LIST", "CSV"),
            new Wanted("RESULT_LIST", "PDF"),
            new Wanted("STATISTICS", "XLSX"),
            new Wanted("APPLICATIONS", "XLSX"));

    private final Downloads downloads;

    OfficeFiles(Api api) {
        downloads = new Downloads(api);
    }

    private record Wanted(String kind, String format) {}

    /** @throws Unexpected if a file is not written, cannot be opened or says something else */
    String check(List<PlayedCall> calls) {
        var requested = new HashMap<PlayedCall, Map<Wanted, String>>();
        calls.forEach(call -> requested.put(call, requested(call)));
        requested.forEach((call, files) -> compare(call, opened(files)));
        return "Office files: " + calls.size() * ALL.size()
                + " lists and statistics as workbooks, CSV and PDF, opened again, with the rows that students read";
    }

    private Map<Wanted, String> requested(PlayedCall call) {
        var paths = new HashMap<Wanted, String>();
        ALL.forEach(file -> paths.put(
                file,
                downloads.requested(call, Api.object().put("kind", file.kind()).put("format", file.format()))));
        return paths;
    }

    private Map<Wanted, byte[]> opened(Map<Wanted, String> paths) {
        var files = new HashMap<Wanted, byte[]>();
        paths.forEach((file, path) -> files.put(file, downloads.downloaded(path)));
        return files;
    }

    private static void compare(PlayedCall call, Map<Wanted, byte[]> files) {
        compareList(call, OfficeTable.workbook(files.get(new Wanted("RESULT_LIST", "XLSX"))), "workbook");
        compareList(call, OfficeTable.csv(files.get(new Wanted("RESULT_LIST", "CSV"))), "CSV file");
        var text = OfficeTable.pdf(files.get(new Wanted("RESULT_LIST", "PDF")));
        Unexpected.unlessEqual(
                call.inResult(),
                call.inResult().stream().filter(text::contains).toList(),
                "The students in the result list of " + call.id() + " as PDF");
        compareStatistics(call, OfficeTable.workbook(files.get(new Wanted("STATISTICS", "XLSX"))));
        compareApplications(call, OfficeTable.workbook(files.get(new Wanted("APPLICATIONS", "XLSX"))));
    }

    private static void compareList(PlayedCall call, OfficeTable table, String what) {
        var expected = call.rows().stream().map(OfficeFiles::line).toList();
        var found = table.columns("Student number", "Name", "Rank", "University", "Total").stream()
                .map(cells -> List.of(cells.get(0), cells.get(2), cells.get(3), plain(cells.get(4))))
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
        Unexpected.unlessEqual(expected, found, "The result list of " + call.id() + " as " + what);
        table.rows()
                .forEach(row -> Unexpected.unlessEqual(
                        call.student(row.get("Student number")).name(),
                        row.get("Name"),
                        "A name in the result list as " + what));
    }

    private static List<String> line(Row row) {
        return List.of(
                row.student(),
                row.rank(),
                row.university(),
                row.total().map(BigDecimal::toPlainString).orElse(""));
    }

    private static String plain(String total) {
        return total.isEmpty() ? "" : new BigDecimal(total).setScale(2).toPlainString();
    }

    private static void compareStatistics(PlayedCall call, OfficeTable table) {
        var all = table.row("Group", "All applications");
        Unexpected.unlessEqual(
                Integer.toString(call.rows().size()), all.get("Applied"), "The statistics of " + call.id());
        Unexpected.unlessEqual(
                Long.toString(call.rows().stream().filter(Row::selected).count()),
                all.get("Placed"),
                "The statistics of " + call.id());
    }

    /** Those with a time of submission are those with a receipt that counts. */
    private static void compareApplications(PlayedCall call, OfficeTable table) {
        var submitted = new ArrayList<String>();
        table.rows().stream()
                .filter(row -> row.containsKey("Submitted (Istanbul time)"))
                .map(row -> row.get("Student number"))
                .forEach(submitted::add);
        Unexpected.unlessEqual(
                call.applicants().stream().sorted().toList(),
                submitted.stream().sorted().toList(),
                "The submissions in the applications of " + call.id());
    }
}
