package tr.edu.metu.ico.adapters.letter;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * The two files that a letter carries.
 *
 * @param statement {@value #STATEMENT}
 * @param signature {@value #SIGNATURE}, over the bytes of the statement
 */
public record LetterAttachments(byte[] statement, byte[] signature) {

    public static final String STATEMENT = "letter.json";
    public static final String SIGNATURE = "letter.sig";

    /** Far more than a statement has. */
    private static final int LARGEST = 64 << 10;

    private static final int LARGEST_PDF = 16 << 20;

    /**
     * Reads them from a PDF.
     *
     * @throws DamagedLetter if the file is no PDF or does not carry exactly these two
     */
    static LetterAttachments read(byte[] pdf) {
        if (pdf.length > LARGEST_PDF) {
            throw new DamagedLetter("The file is larger than any letter.");
        }
        try (var document = Loader.loadPDF(pdf)) {
            var files = files(document);
            if (files.size() != 2) {
                throw new DamagedLetter("The file carries " + files.size() + " files, but a letter carries two.");
            }
            return new LetterAttachments(content(files, STATEMENT), content(files, SIGNATURE));
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof DamagedLetter named
                    ? named
                    : new DamagedLetter("The file is no PDF, or a damaged one.", unreadable);
        }
    }

    private static Map<String, PDComplexFileSpecification> files(PDDocument document) throws IOException {
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        PDEmbeddedFilesNameTreeNode tree = names.getEmbeddedFiles();
        var files = tree == null ? null : tree.getNames();
        return files == null ? Map.of() : files;
    }

    private static byte[] content(Map<String, PDComplexFileSpecification> files, String name) throws IOException {
        var file = files.get(name);
        var embedded = file == null ? null : embedded(file);
        if (embedded == null) {
            throw new DamagedLetter("The file does not carry " + name + ".");
        }
        try (var stream = embedded.createInputStream()) {
            var content = stream.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new DamagedLetter(name + " is larger than any statement.");
            }
            return content;
        }
    }

    private static PDEmbeddedFile embedded(PDComplexFileSpecification file) {
        return file.getEmbeddedFileUnicode() == null ? file.getEmbeddedFile() : file.getEmbeddedFileUnicode();
    }
}
