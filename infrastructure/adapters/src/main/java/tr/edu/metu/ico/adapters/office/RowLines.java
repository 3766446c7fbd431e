package tr.edu.metu.ico.adapters.office;

import java.util.List;
import java.util.function.Predicate;
import tr.edu.metu.ico.applicant.Import.Reading;
import tr.edu.metu.ico.applicant.OfficeRow;

/** Rows in memory as the lines of a table; its header has every column. */
record RowLines(List<String> columns, List<OfficeRow> rows) implements LineSource {

    @Override
    public void read(Predicate<RawLine> wantsMore) {
        boolean more = wantsMore.test(RawLine.of(1, columns));
        for (int i = 0; more && i < rows.size(); i++) {
            var cells = rows.get(i).cells();
            more = wantsMore.test(RawLine.of(
                    i + 2L,
                    columns.stream()
                            .map(column -> cells.getOrDefault(column, ""))
                            .toList()));
        }
    }

    @Override
    public boolean leavesOutBlanks() {
        return false;
    }

    @Override
    public List<Reading> readings() {
        return List.of();
    }
}
