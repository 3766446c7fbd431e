package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import tr.edu.metu.ico.announcement.Text;

/**
 * The merged cells of the sheet that has cells. A workbook keeps the value in the first of them only: each row below has that
 * value; the values of columns beside it are unknown.
 */
final class MergedCells {

    private static final int MOST = 100_000;
    /** More columns than any office file has. */
    private static final int MOST_BESIDE = 100;

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    private final Map<Integer, List<Range>> byFirstRow;
    private final Map<Integer, Open> open = new HashMap<>();

    private MergedCells(List<Range> ranges) {
        byFirstRow = new HashMap<>();
        ranges.forEach(range ->
                byFirstRow.computeIfAbsent(range.top, _ -> new ArrayList<>()).add(range));
    }

    static MergedCells of(Path file) throws IOException, UnreadableFile {
        var ranges = new ArrayList<Range>();
        try (var zip = ZipFile.builder().setPath(file).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
                    try (var in = zip.getInputStream(entry)) {
                        ranges.addAll(ofSheet(in));
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new UnreadableFile(0, WorkbookText.BROKEN);
        }
        return new MergedCells(ranges);
    }

    /** None for a sheet without values: it is not the one that is read. */
    private static List<Range> ofSheet(InputStream in) throws XMLStreamException, UnreadableFile {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(in);
        var ranges = new ArrayList<Range>();
        boolean filled = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                filled |= xml.getLocalName().equals("v") || xml.getLocalName().equals("is");
                if (xml.getLocalName().equals("mergeCell")) {
                    ranges.add(range(xml.getAttributeValue(null, "ref")));
                }
                if (ranges.size() > MOST) {
                    throw new UnreadableFile(0, WorkbookText.TOO_LARGE);
                }
            }
        }
        return filled ? ranges : List.of();
    }

    private static Range range(String reference) throws UnreadableFile {
        var match = RANGE.matcher(reference == null ? "" : reference);
        if (!match.matches()) {
            throw new UnreadableFile(0, WorkbookText.BROKEN);
        }
        return new Range(
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(4)),
                column(match.group(1)),
                column(match.group(3)));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }

    /** The row with the values that merged cells give it; rows must be requested in order from the first. */
    RawLine in(RawLine row) {
        open.values().removeIf(range -> range.bottom < row.number());
        var cells = new ArrayList<>(row.cells());
        var unfit = new HashMap<>(row.unfit());
        var read = new HashMap<>(row.read());
        open.forEach((column, above) -> {
            if (column < cells.size() ? cells.get(column).isBlank() : !above.value.isBlank()) {
                put(cells, column, above.value);
                note(above, column, unfit, read);
            }
        });
        for (var range : byFirstRow.getOrDefault(Math.toIntExact(row.number()), List.of())) {
            opened(range, cells, unfit);
        }
        return new RawLine(row.number(), cells, unfit, read);
    }

    private static void note(Open above, int column, Map<Integer, Text> unfit, Map<Integer, Text> read) {
        if (above.across) {
            unfit.put(column, CellText.MERGED_ACROSS);
        } else {
            read.put(column, ReadingText.MERGED);
        }
    }

    /** A merge across columns also affects the cells beside its value. */
    private void opened(Range range, List<String> cells, Map<Integer, Text> unfit) {
        var value = range.left < cells.size() ? cells.get(range.left) : "";
        boolean across = range.right > range.left;
        if (value.isBlank()) {
            return;
        }
        for (int column = range.left; column <= Math.min(range.right, range.left + MOST_BESIDE); column++) {
            if (range.bottom > range.top) {
                open.put(column, new Open(range.bottom, value, across));
            }
            if (column > range.left) {
                put(cells, column, cells.size() > column ? cells.get(column) : "");
                unfit.put(column, CellText.MERGED_ACROSS);
            }
        }
    }

    private static void put(List<String> cells, int column, String value) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private record Range(int top, int bottom, int left, int right) {}

    private record Open(int bottom, String value, boolean across) {}
}
