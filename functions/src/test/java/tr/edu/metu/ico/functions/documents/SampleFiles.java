package tr.edu.metu.ico.functions.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Files as students really upload them: valid, unusual and malicious. */
public final class SampleFiles {

    private SampleFiles() {}

    /** Changes to a new document of one empty page before it is saved. */
    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    public static byte[] plain() {
        return pdf(_ -> {});
    }

    /** Cannot be opened without its password. */
    public static byte[] withPassword() {
        return pdf(document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    /** Can be opened by everyone but not changed, as is common for records of student affairs offices. */
    public static byte[] lockedByItsOwner() {
        return pdf(document -> {
            var readOnly = new AccessPermission();
            readOnly.setCanModify(false);
            document.protect(new StandardProtectionPolicy("owner", "", readOnly));
        });
    }

    public static byte[] withScript() {
        return pdf(document ->
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('merhaba');")));
    }

    public static byte[] withAttachment() {
        return pdf(document -> {
            var file = new PDEmbeddedFile(document, bytes("attached").asStream());
            var named = new PDComplexFileSpecification();
            named.setFile("notes.txt");
            named.setEmbeddedFile(file);
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("notes.txt", named));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    /** Contains a signature; its validity is not checked here. */
    public static byte[] signed() {
        var signed = new ByteArrayOutputStream();
        try (var document = org.apache.pdfbox.Loader.loadPDF(plain())) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("e-Devlet");
            signature.setSignDate(Calendar.getInstance());
            document.addSignature(signature, InputStream::readAllBytes);
            document.saveIncremental(signed);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return signed.toByteArray();
    }

    /** A photo of an iPhone. */
    public static byte[] heic() {
        return bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic").and(new byte[64]);
    }

    /** The first bytes of a Word document. */
    public static byte[] archive() {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write("<w:document/>".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return zip.toByteArray();
    }

    private static byte[] pdf(Change change) {
        var saved = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.on(document);
            document.save(saved);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return saved.toByteArray();
    }

    static Bytes bytes(String text) {
        return new Bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Bytes of(byte[] content) {
        return new Bytes(content);
    }

    /** Bytes to be joined. */
    record Bytes(byte[] content) {

        byte[] and(byte[] more) {
            var joined = new ByteArrayOutputStream();
            joined.writeBytes(content);
            joined.writeBytes(more);
            return joined.toByteArray();
        }

        InputStream asStream() {
            return new java.io.ByteArrayInputStream(content);
        }
    }
}
