package tr.edu.metu.ico.season.world;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Small files of the kinds that students upload. */
public final class SampleFiles {
    private SampleFiles() {}

    /** A complete PDF, with its cross-reference table and this text in plain letters on one page. */
    public static byte[] pdf(String says) {
        var stream = "BT /F1 18 Tf 72 720 Td (" + says.replaceAll("[^A-Za-z0-9 _-]", "") + ") Tj ET";
        var objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                "<</Length " + stream.length() + ">>stream\n" + stream + "\nendstream\n");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var references = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            references.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
        }
        int start = pdf.length();
        pdf.append(references)
                .append("trailer<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R>>\n");
        pdf.append("startxref\n").append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Bytes that are no document at all. */
    public static byte[] archive() {
        return "PK\u0003\u0004 not a document".getBytes(StandardCharsets.US_ASCII);
    }
}
