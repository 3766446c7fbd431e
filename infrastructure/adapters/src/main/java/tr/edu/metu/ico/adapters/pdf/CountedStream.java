package tr.edu.metu.ico.adapters.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import tr.edu.metu.ico.adapters.pdf.PdfWork.Kind;

/**
 * A compressed part of a PDF. The library unpacks a part into memory as a whole, so it is first unpacked once only to count,
 * keeping nothing.
 */
final class CountedStream extends COSStream {

    /** The compression used for text. Pictures use others, and are not read here. */
    private static final Set<COSName> OF_TEXT = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private static final int MOST_FILTERS = 4;
    private static final int LONGEST_ROW = 1 << 20;
    private static final int MOST_COLOURS = 32;

    private final PdfWork work;

    CountedStream(RandomAccessReadView content, PdfWork work) throws IOException {
        super(null, content);
        this.work = work;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        count();
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        count();
        return super.createView();
    }

    /**
     * Counts what it unpacks to.
     *
     * @throws IOException if its compression is not one used for text
     * @throws PdfWork.Spent if it is too much
     */
    void count() throws IOException {
        work.spend(Kind.READ, Math.max(0, getLength()));
        work.spend(Kind.OBJECTS, Math.max(0, getInt(COSName.N)));
        var result = new Counter(OutputStream.nullOutputStream());
        var filters = List.copyOf(filters());
        InputStream input = createRawInputStream();
        for (int i = 0; i < filters.size() - 1; i++) {
            var between = new ByteArrayOutputStream();
            filters.get(i).decode(input, new Counter(between), this, i);
            input = new ByteArrayInputStream(between.toByteArray());
        }
        if (filters.isEmpty()) {
            input.transferTo(result);
        } else {
            filters.getLast().decode(input, result, this, filters.size() - 1);
        }
        work.spend(Kind.OBJECTS, objects(result));
    }

    /** A cross-reference table has an entry every few bytes; elsewhere an object begins with a sign of its own. */
    private long objects(Counter result) {
        var widths = getCOSArray(COSName.W);
        if (widths == null) {
            return result.openings;
        }
        long width = 0;
        for (int i = 0; i < widths.size(); i++) {
            width += Math.max(0, widths.getInt(i));
        }
        return result.bytes / Math.max(1, width);
    }

    /** Each once, as the library does it. */
    private Set<Filter> filters() throws IOException {
        var filters = new LinkedHashSet<Filter>();
        for (var name : entries(getFilters())) {
            if (!(name instanceof COSName filter) || !OF_TEXT.contains(filter) || filters.size() == MOST_FILTERS) {
                throw new IOException("no text is packed like this");
            }
            filters.add(FilterFactory.INSTANCE.getFilter(filter));
        }
        for (var parameters : entries(getDictionaryObject(COSName.DP, COSName.DECODE_PARMS))) {
            if (parameters instanceof COSDictionary dictionary) {
                checkRow(dictionary);
            }
        }
        return filters;
    }

    /** The library allocates a whole row of the size that the file states. */
    private static void checkRow(COSDictionary parameters) throws IOException {
        long colours = Math.min(parameters.getInt(COSName.COLORS, 1), MOST_COLOURS);
        long bits = parameters.getInt(COSName.BITS_PER_COMPONENT, 8);
        long columns = parameters.getInt(COSName.COLUMNS, 1);
        if (colours < 0
                || bits < 0
                || bits > MOST_COLOURS
                || columns < 0
                || colours * bits * columns / 8 > LONGEST_ROW) {
            throw new IOException("no text has rows like this");
        }
    }

    private static List<COSBase> entries(COSBase oneOrMore) {
        if (oneOrMore instanceof COSArray array) {
            return array.toList().stream().<COSBase>map(CountedStream::resolved).toList();
        }
        return oneOrMore == null ? List.of() : List.of(oneOrMore);
    }

    private static COSBase resolved(COSBase entry) {
        var object = entry instanceof COSObject reference ? reference.getObject() : entry;
        return object == null ? COSNull.NULL : object;
    }

    /** Counts bytes, and those that open a list, a dictionary, a name or a text. */
    private final class Counter extends OutputStream {

        private final OutputStream to;
        private long bytes;
        private long openings;

        Counter(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            work.spend(Kind.UNPACKED, length);
            bytes += length;
            for (int i = offset; i < offset + length; i++) {
                if (from[i] == '<' || from[i] == '[' || from[i] == '(' || from[i] == '/') {
                    openings++;
                }
            }
            to.write(from, offset, length);
        }
    }
}
