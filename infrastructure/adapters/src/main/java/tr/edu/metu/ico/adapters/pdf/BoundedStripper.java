package tr.edu.metu.ico.adapters.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import tr.edu.metu.ico.adapters.pdf.PdfWork.Kind;

/** Reads text until its work is spent or its time is up; both are checked at every drawing operation. */
final class BoundedStripper extends PDFTextStripper {

    private final long until;
    private final PdfWork work;

    /** @param until by {@link System#nanoTime} */
    BoundedStripper(long until, PdfWork work) {
        this.work = work;
        this.until = until;
        setSortByPosition(true);
    }

    /** @throws OutOfBounds if it takes too long @throws PdfWork.Spent when it costs too much */
    String page(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        return getText(document);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        // for a page of this kind the library bypasses the stream's own reading
        if (page.getCOSObject().getCOSStream(COSName.CONTENTS) instanceof CountedStream content
                && COSName.FLATE_DECODE.equals(content.getFilters())) {
            content.count();
        }
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.spend(Kind.OPERATORS, 1);
        if (System.nanoTime() - until > 0) {
            throw new OutOfBounds();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        work.spend(Kind.LETTERS, 1);
        super.processTextPosition(text);
    }

    /** The time is up. */
    static final class OutOfBounds extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfBounds() {
            super("the time is up", null, false, false);
        }
    }
}
