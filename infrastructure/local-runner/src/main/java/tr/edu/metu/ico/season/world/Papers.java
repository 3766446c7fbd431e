package tr.edu.metu.ico.season.world;

import java.nio.charset.StandardCharsets;

/** Small files of the kinds that students upload. */
public final class Papers {
    private Papers() {}

    /** A PDF that says this, in plain letters. */
    public static byte[] pdf(String says) {
        var stream = "BT /F1 18 Tf 72 720 Td (" + says.replaceAll("[^A-Za-z0-9 -]", "") + ") Tj ET";
        return ("""
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>endobj
                4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
                5 0 obj<</Length %d>>stream
                %s
                endstream endobj
                trailer<</Root 1 0 R>>
                %%%%EOF
                """)
                .formatted(stream.length(), stream)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Something that is no document at all. */
    public static byte[] archive() {
        return "PK\u0003\u0004 not a document".getBytes(StandardCharsets.US_ASCII);
    }
}
