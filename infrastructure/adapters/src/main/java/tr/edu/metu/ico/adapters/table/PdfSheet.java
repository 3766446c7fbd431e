package tr.edu.metu.ico.adapters.table;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page on which text and rules are drawn from the top down. Lengths are in points. */
final class PdfSheet implements AutoCloseable {

    /** A4, landscape. */
    static final PDRectangle PAPER = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    static final float MARGIN = 34;
    static final float LEADING = 1.25f;
    private static final Color INK = new Color(0x1A, 0x1A, 0x1A);
    private static final Color RULE = new Color(0xC4, 0xCA, 0xD1);
    private static final Color SHADE = new Color(0xE8, 0xEC, 0xF1);
    private static final float RULE_WIDTH = 0.5f;
    /** Where letters stand in their line, as a part of the size. */
    private static final float BASELINE = 0.98f;

    private final PDPageContentStream content;
    private float top = PAPER.getHeight() - MARGIN;

    PdfSheet(PDDocument document) throws IOException {
        var page = new PDPage(PAPER);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    static float width() {
        return PAPER.getWidth() - 2 * MARGIN;
    }

    /** How much fits on an empty page above the page number. */
    static float height() {
        return PAPER.getHeight() - 2 * MARGIN;
    }

    float top() {
        return top;
    }

    void down(float height) {
        top -= height;
    }

    void shade(float height) throws IOException {
        content.setNonStrokingColor(SHADE);
        content.addRect(MARGIN, top - height, width(), height);
        content.fill();
    }

    void rule() throws IOException {
        content.setStrokingColor(RULE);
        content.setLineWidth(RULE_WIDTH);
        content.moveTo(MARGIN, top);
        content.lineTo(MARGIN + width(), top);
        content.stroke();
    }

    /** Lines one below the other, the first starting at the given height. */
    void lines(List<String> lines, PdfFace face, float size, float left, float from, float right) throws IOException {
        float baseline = from - size * BASELINE;
        for (var line : lines) {
            float start = right > 0 ? right - face.width(line, size) : left;
            text(line, face, size, start, baseline);
            baseline -= size * LEADING;
        }
    }

    void text(String line, PdfFace face, float size, float left, float baseline) throws IOException {
        if (line.isEmpty()) {
            return;
        }
        content.beginText();
        content.setNonStrokingColor(INK);
        content.setFont(face.font(), size);
        content.newLineAtOffset(left, baseline);
        content.showText(line);
        content.endText();
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }
}
