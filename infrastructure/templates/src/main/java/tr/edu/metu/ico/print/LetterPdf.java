package tr.edu.metu.ico.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import tr.edu.metu.ico.site.Html;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.site.Ui;

/**
 * Typesets letters: PDF/A-3a, so that they can be archived and carry files, and PDF/UA-1, so that they can be read aloud.
 * The same letter with the same files is always the same bytes.
 */
public final class LetterPdf {

    private static final float PDF_VERSION = 1.7f;
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String FAMILY = "Letter";
    private static final String PRODUCER = "METU student mobility";
    private static final byte[] COLORS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final byte[] REGULAR_FONT = font("DejaVuSans.ttf");
    private static final byte[] BOLD_FONT = font("DejaVuSans-Bold.ttf");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private LetterPdf() {}

    /** The letter as a file. @param files stored in it */
    public static byte[] of(LetterText letter, Language language, LetterProof proof, List<AttachedFile> files) {
        var page = new LetterPage(letter, proof, QrCode.of(proof.address()));
        var ui = new Ui(SiteAddress.relative(), language, "letter");
        var html = Html.of("letter/" + letter.kind().name().toLowerCase(Locale.ROOT), ui, page);
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .withProducer(PRODUCER)
                .usePdfVersion(PDF_VERSION)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLORS)
                .useFont(stream(REGULAR_FONT), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(stream(BOLD_FONT), FAMILY, BOLD, FontStyle.NORMAL, true);
        var file = new ByteArrayOutputStream();
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            AttachedFiles.add(document, files, proof.issuedAt());
            FixedDates.set(document, proof);
            document.save(file);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return file.toByteArray();
    }

    private static FSSupplier<InputStream> stream(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String name) {
        var path = "/net/sf/jasperreports/fonts/dejavu/" + name;
        try (var stream = LetterPdf.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + path + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
