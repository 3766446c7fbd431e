package tr.edu.metu.ico.adapters.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks, good ones with a writer and bad ones by hand. */
final class Workbooks {

    static final String AVERAGES_HEADER = "<row r=\"1\">" + inline("A1", "department") + inline("B1", "level")
            + inline("C1", "semester") + inline("D1", "average") + "</row>";

    private Workbooks() {}

    /** One sheet in which every cell of the CSV text is text. */
    static byte[] text(String csv) {
        return of(sheet -> fill(sheet, csv));
    }

    static byte[] of(Consumer<Worksheet> filling) {
        return workbook(book -> filling.accept(book.newWorksheet("Sheet 1")));
    }

    static byte[] workbook(Consumer<Workbook> filling) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            filling.accept(book);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    static void fill(Worksheet sheet, String csv) {
        int row = 0;
        for (var line : CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            for (int column = 0; column < line.getFieldCount(); column++) {
                sheet.value(row, column, line.getField(column));
            }
            row++;
        }
    }

    static void header(Worksheet sheet, String columns) {
        fill(sheet, columns + "\n");
    }

    static String inline(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A workbook written by hand. */
    record Raw(List<Part> parts) {

        record Part(String name, byte[] content) {}

        /** With one sheet of these rows, in XML. */
        static byte[] with(String rows) {
            return new Raw(List.of())
                    .and("xl/worksheets/sheet1.xml", sheet(rows))
                    .zipped();
        }

        static String sheet(String rows) {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/"
                    + "spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
        }

        static String average(String cell) {
            return "<row r=\"2\">" + inline("A2", "CENG") + inline("B2", "UG") + "<c r=\"C2\"><v>6</v></c>" + cell
                    + "</row>";
        }

        Raw and(String name, String content) {
            return and(name, content.getBytes(UTF_8));
        }

        Raw and(String name, byte[] content) {
            var more = new ArrayList<>(parts);
            more.add(new Part(name, content));
            return new Raw(more);
        }

        /** With the parts that every workbook has, unless given. */
        byte[] zipped() {
            var all = new ArrayList<>(parts);
            FRAME.stream()
                    .filter(part -> parts.stream().noneMatch(own -> own.name().equals(part.name())))
                    .forEach(all::add);
            return zip(all);
        }

        static byte[] zip(List<Part> parts) {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts) {
                    zip.putNextEntry(new ZipEntry(part.name()));
                    zip.write(part.content());
                    zip.closeEntry();
                }
            } catch (IOException impossibleInMemory) {
                throw new UncheckedIOException(impossibleInMemory);
            }
            return out.toByteArray();
        }

        private static final List<Part> FRAME = List.of(
                part("[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>\
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Override PartName="/xl/workbook.xml" ContentType=\
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>\
                    """),
                part("xl/workbook.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>\
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                    <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>\
                    """),
                part("xl/_rels/workbook.xml.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>\
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>\
                    """));

        private static Part part(String name, String content) {
            return new Part(name, content.getBytes(UTF_8));
        }
    }
}
