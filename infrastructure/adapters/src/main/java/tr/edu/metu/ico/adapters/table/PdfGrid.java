package tr.edu.metu.ico.adapters.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where the columns of a printed table stand, and how a row is drawn between them. */
final class PdfGrid {

    private final List<Boolean> numeric;
    private final float[] widths;
    private final float padding;

    /** @param widths of the text in each column; the padding comes on both sides of it */
    PdfGrid(List<? extends TableColumn<?>> columns, float[] widths, float padding) {
        this.numeric = columns.stream().map(TableColumn::numeric).toList();
        this.widths = widths;
        this.padding = padding;
    }

    /** The lines of each cell of a row. */
    List<List<String>> broken(List<String> row, PdfLines lines) {
        var broken = new ArrayList<List<String>>(row.size());
        for (int i = 0; i < row.size(); i++) {
            broken.add(lines.broken(row.get(i), widths[i]));
        }
        return broken;
    }

    float height(List<List<String>> row, float size) {
        int most = row.stream().mapToInt(List::size).max().orElse(1);
        return most * size * PdfSheet.LEADING + padding;
    }

    /** Draws a row and the rule below it. */
    void draw(PdfSheet sheet, List<List<String>> row, PdfFace face, float size) throws IOException {
        float left = PdfSheet.MARGIN;
        for (int i = 0; i < row.size(); i++) {
            float right = left + widths[i] + 2 * padding;
            float from = sheet.top() - padding / 2;
            sheet.lines(row.get(i), face, size, left + padding, from, numeric.get(i) ? right - padding : 0);
            left = right;
        }
        sheet.down(height(row, size));
        sheet.rule();
    }
}
