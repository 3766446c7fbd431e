package tr.edu.metu.ico.adapters.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** An embedded font of a document, of which only the used glyphs are stored. */
final class PdfFace {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int NO_GLYPH = 0;
    private static final char REPLACEMENT = '\uFFFD';
    private static final float UNITS = 1000f;

    private final PDType0Font font;
    private final CmapLookup glyphs;

    private PdfFace(PDType0Font font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static PdfFace regular(PDDocument document) throws IOException {
        return load(document, "DejaVuSans.ttf");
    }

    static PdfFace bold(PDDocument document) throws IOException {
        return load(document, "DejaVuSans-Bold.ttf");
    }

    private static PdfFace load(PDDocument document, String file) throws IOException {
        try (var stream = PdfFace.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + file + " is missing from the class path");
            }
            var parsed = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            // ligatures would not be found by a search for the letters they are made of
            parsed.setEnableGsub(false);
            return new PdfFace(PDType0Font.load(document, parsed, true), parsed.getUnicodeCmapLookup());
        }
    }

    PDType0Font font() {
        return font;
    }

    /** Composed, in one line, with a sign of replacement for each character that the font lacks. */
    String showable(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var showable = new StringBuilder(composed.length());
        composed.codePoints().map(this::shown).filter(c -> c != 0).forEach(showable::appendCodePoint);
        return showable.toString();
    }

    /** 0 for characters that are not seen. */
    private int shown(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return ' ';
        }
        if (Character.isISOControl(character) || Character.getType(character) == Character.FORMAT) {
            return 0;
        }
        return glyphs.getGlyphId(character) == NO_GLYPH ? REPLACEMENT : character;
    }

    /** In points; the text must be {@link #showable}. */
    float width(String text, float size) {
        try {
            return font.getStringWidth(text) * size / UNITS;
        } catch (IOException embedded) {
            throw new UncheckedIOException(embedded);
        }
    }
}
