package tr.edu.metu.ico.adapters.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes tables for reading and filing: title, notes, a header on every page and the number of the page. */
final class PdfTable {

    private static final int MOST_ROWS = 5_000;
    private static final float TITLE = 13;
    private static final float SMALL = 7.5f;
    /** A table of many columns is set smaller, rather than broken within its words and numbers, but not below this. */
    private static final float SMALLEST = 5;

    private static final float PADDING = 4;
    private static final float GAP = 8;

    private final PDDocument document;
    private final TableLanguage language;
    private final PdfFace regular;
    private final PdfFace bold;

    private PdfTable(PDDocument document, TableLanguage language) throws IOException {
        this.document = document;
        this.language = language;
        regular = PdfFace.regular(document);
        bold = PdfFace.bold(document);
    }

    static <R> long write(TableDefinition<R> table, Stream<R> rows, TableLanguage language, OutputStream out)
            throws IOException {
        try (var document = new PDDocument()) {
            var writer = new PdfTable(document, language);
            var cells = writer.cells(table, rows.iterator());
            document.getDocumentInformation().setTitle(language.of(table.title()));
            document.getDocumentCatalog().setLanguage(language == TableLanguage.TR ? "tr-TR" : "en-GB");
            writer.pages(table, cells);
            // otherwise the same table would be other bytes each time
            document.setDocumentId(0L);
            document.save(out);
            return cells.size();
        }
    }

    /** All cells as shown; their widths must be known before the first page. */
    private <R> List<List<String>> cells(TableDefinition<R> table, Iterator<R> rows) {
        var spelling = new Spelling(language);
        var cells = new ArrayList<List<String>>();
        while (rows.hasNext()) {
            if (cells.size() == MOST_ROWS) {
                throw new TableTooLong(TableFormat.PDF, MOST_ROWS);
            }
            var row = rows.next();
            cells.add(table.columns().stream()
                    .map(column -> regular.showable(spelling.of(column.cell(row))))
                    .toList());
        }
        return cells;
    }

    private void pages(TableDefinition<?> table, List<List<String>> cells) throws IOException {
        var header = table.header(language).stream().map(bold::showable).toList();
        var widths = new PdfWidths(header.size());
        widths.see(header, new PdfLines(bold, SMALL));
        var body = new PdfLines(regular, SMALL);
        cells.forEach(row -> widths.see(row, body));
        float width = PdfSheet.width() - 2 * PADDING * header.size();
        float size = Math.max(SMALLEST, SMALL * Math.min(1, widths.shareOf(width)));
        var grid = new PdfGrid(table.columns(), widths.scaled(size / SMALL).over(width), PADDING);
        var head = grid.broken(header, new PdfLines(bold, size));
        var shown = new PdfLines(regular, size);
        var lines = cells.stream().map(row -> grid.broken(row, shown)).toList();
        var pages = paged(lines, grid, size, titleHeight(table), grid.height(head, size));
        for (int i = 0; i < pages.size(); i++) {
            try (var sheet = new PdfSheet(document)) {
                if (i == 0) {
                    title(sheet, table);
                }
                sheet.shade(grid.height(head, size));
                grid.draw(sheet, head, bold, size);
                for (var row : pages.get(i)) {
                    grid.draw(sheet, row, regular, size);
                }
                number(sheet, table, i + 1, pages.size());
            }
        }
    }

    private static List<List<List<List<String>>>> paged(
            List<List<List<String>>> rows, PdfGrid grid, float size, float title, float head) {
        var pages = new ArrayList<List<List<List<String>>>>();
        var page = new ArrayList<List<List<String>>>();
        float left = PdfSheet.height() - title - head;
        for (var row : rows) {
            float height = grid.height(row, size);
            if (height > left && !page.isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
                left = PdfSheet.height() - head;
            }
            page.add(row);
            left -= height;
        }
        pages.add(page);
        return pages;
    }

    private float titleHeight(TableDefinition<?> table) {
        return titleLines(table).size() * TITLE * PdfSheet.LEADING
                + noteLines(table).size() * SMALL * PdfSheet.LEADING
                + GAP;
    }

    private List<String> titleLines(TableDefinition<?> table) {
        return new PdfLines(bold, TITLE).broken(bold.showable(language.of(table.title())), PdfSheet.width());
    }

    private List<String> noteLines(TableDefinition<?> table) {
        var lines = new PdfLines(regular, SMALL);
        return table.notes().stream()
                .flatMap(note -> lines.broken(regular.showable(language.of(note)), PdfSheet.width()).stream())
                .toList();
    }

    private void title(PdfSheet sheet, TableDefinition<?> table) throws IOException {
        var title = titleLines(table);
        sheet.lines(title, bold, TITLE, PdfSheet.MARGIN, sheet.top(), 0);
        float notesFrom = sheet.top() - title.size() * TITLE * PdfSheet.LEADING;
        sheet.lines(noteLines(table), regular, SMALL, PdfSheet.MARGIN, notesFrom, 0);
        sheet.down(titleHeight(table));
    }

    private void number(PdfSheet sheet, TableDefinition<?> table, int page, int pages) throws IOException {
        var number = language == TableLanguage.TR ? "Sayfa " + page + " / " + pages : "Page " + page + " of " + pages;
        float baseline = PdfSheet.MARGIN / 2;
        float right = PdfSheet.MARGIN + PdfSheet.width();
        sheet.text(number, regular, SMALL, right - regular.width(number, SMALL), baseline);
        if (page > 1) {
            sheet.text(titleLines(table).getFirst(), regular, SMALL, PdfSheet.MARGIN, baseline);
        }
    }
}
