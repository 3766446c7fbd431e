package tr.edu.metu.ico.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Replaces what would differ each time a letter is made: the date of creation and the seed of the file's id. */
final class FixedDates {

    private static final Pattern CREATED = Pattern.compile("(?<=<xmp:CreateDate>)[^<]+");

    private FixedDates() {}

    static void set(PDDocument document, LetterProof proof) throws IOException {
        var at = proof.issuedAt().truncatedTo(ChronoUnit.SECONDS);
        document.setDocumentId(at.getEpochSecond());
        document.getDocumentInformation().setCreationDate(AttachedFiles.calendar(at));
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = CREATED.matcher(xmp).replaceAll(Matcher.quoteReplacement(DateTimeFormatter.ISO_INSTANT.format(at)));
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
