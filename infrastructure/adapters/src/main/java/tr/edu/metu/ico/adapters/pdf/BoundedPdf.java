package tr.edu.metu.ico.adapters.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import tr.edu.metu.ico.adapters.pdf.PdfWork.Kind;

/** Opens a PDF so that everything later read from it is counted: bytes, objects and unpacked sizes. */
final class BoundedPdf extends PDFParser {

    private final PdfWork work;

    private BoundedPdf(byte[] content, PdfWork work) throws IOException {
        super(new CountedSource(content, work), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.work = work;
        document.close();
        document = new CountedDocument();
    }

    /**
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException if it opens only with a password
     * @throws PdfWork.Spent if it costs too much
     */
    static PDDocument open(byte[] content, PdfWork work) throws IOException {
        return new BoundedPdf(content, work).parse();
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        work.spend(Kind.OBJECTS, 1);
        return super.parseDirObject();
    }

    private final class CountedDocument extends COSDocument {

        CountedDocument() {
            super(IOUtils.createMemoryOnlyStreamCache(), BoundedPdf.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new CountedStream(createRandomAccessReadView(start, length), work);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
