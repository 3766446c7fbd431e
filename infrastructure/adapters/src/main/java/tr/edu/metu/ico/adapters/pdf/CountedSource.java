package tr.edu.metu.ico.adapters.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import tr.edu.metu.ico.adapters.pdf.PdfWork.Kind;

/** The bytes of a file, counting each byte that is read. */
final class CountedSource extends RandomAccessReadBuffer {

    private final PdfWork work;

    CountedSource(byte[] content, PdfWork work) {
        super(content);
        this.work = work;
    }

    @Override
    public int read() throws IOException {
        work.spend(Kind.READ, 1);
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        work.spend(Kind.READ, length);
        return super.read(into, offset, length);
    }
}
