package tr.edu.metu.ico.adapters.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads text until its time is up, looking at the clock at every drawing operation; a page has so many letters at most. */
final class BoundedStripper extends PDFTextStripper {

    private static final int MOST_LETTERS = 100_000;

    private final long until;
    private int letters;

    /** @param until by {@link System#nanoTime} */
    BoundedStripper(long until) {
        this.until = until;
        setSortByPosition(true);
    }

    /** @throws OutOfBounds when it takes too long */
    String page(PDDocument document, int page) throws IOException {
        letters = 0;
        setStartPage(page);
        setEndPage(page);
        return getText(document);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() - until > 0) {
            throw new OutOfBounds();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (letters++ < MOST_LETTERS) {
            super.processTextPosition(text);
        }
    }

    /** The time is up. */
    static final class OutOfBounds extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfBounds() {
            super("the time is up", null, false, false);
        }
    }
}
