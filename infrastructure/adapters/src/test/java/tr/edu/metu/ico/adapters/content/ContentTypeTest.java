package tr.edu.metu.ico.adapters.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeTest {

    private static final byte[] PDF = bytes("""
        %PDF-1.7
        1 0 obj << /Type /Catalog >> endobj
        trailer << /Root 1 0 R >>
        startxref
        9
        %%EOF
        """);

    private static final Map<String, byte[]> GOOD =
            Map.of("application/pdf", PDF, "image/jpeg", image("jpg"), "image/png", image("png"));

    @Test
    void a_pdf_a_jpeg_and_a_png_are_recognised_by_their_content() {
        GOOD.forEach((type, content) -> {
            assertEquals(Optional.of(type), ContentType.detect(content));
            assertEquals(Optional.of(type), ContentType.detect(join(content, bytes("\r\n \n"))));
        });
    }

    @Test
    void a_file_cut_off_anywhere_is_none() {
        GOOD.forEach((type, content) -> {
            for (var length = 0; length < content.length - 1; length += 1 + content.length / 300) {
                assertEquals(Optional.empty(), ContentType.detect(Arrays.copyOf(content, length)), type + " " + length);
            }
        });
    }

    @Test
    void a_file_with_anything_before_it_is_none() {
        GOOD.forEach((type, content) -> {
            assertEquals(Optional.empty(), ContentType.detect(join(bytes("\n"), content)), type);
            assertEquals(Optional.empty(), ContentType.detect(join(bytes("<html>"), content)), type);
        });
    }

    @Test
    void a_file_with_anything_behind_it_is_none() {
        GOOD.forEach((type, content) -> {
            for (var more : new byte[][] {bytes("<script>alert(1)</script>"), zip(""), bytes("\0"), bytes("x")}) {
                assertEquals(Optional.empty(), ContentType.detect(join(content, more)), type);
            }
        });
    }

    @Test
    void an_archive_that_ends_like_another_file_is_none() {
        assertEquals(Optional.empty(), ContentType.detect(join(PDF, zip("startxref\n9\n%%EOF"))));
        assertEquals(Optional.empty(), ContentType.detect(join(PDF, join(zip(""), bytes("\nstartxref\n9\n%%EOF\n")))));
        assertEquals(Optional.empty(), ContentType.detect(join(image("jpg"), join(zip(""), bytes("\u00ff\u00d9")))));
    }

    @Test
    void a_page_that_ends_like_a_pdf_is_none() {
        assertEquals(Optional.empty(), ContentType.detect(join(PDF, bytes("<html></html>%%EOF"))));
        assertEquals(Optional.empty(), ContentType.detect(bytes("<html>%PDF-1.7 startxref 9 %%EOF")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "text",
                "<html><body>merhaba</body></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "GIF89a;",
                "%PDF-",
                "%PDF-1.7",
                "%PDF-1.7 %%EOF",
                "%PDF-1.7 startxref %%EOF",
                "%%EOF",
                "MZ",
                "\u00ff\u00d8\u00ff\u00d9",
                "\u00ff\u00d8\u00ff\u00da\u00ff\u00d9",
                "\u0089PNG\r\n\u001a\n",
                "student,name\n2500001,A\n"
            })
    void everything_else_is_none(String content) {
        assertEquals(Optional.empty(), ContentType.detect(bytes(content)));
    }

    @Test
    void the_antivirus_test_file_and_an_archive_are_none() {
        // in two parts, so that no scanner takes this source for the file itself
        var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

        assertEquals(Optional.empty(), ContentType.detect(bytes(eicar)));
        assertEquals(Optional.empty(), ContentType.detect(zip("")));
        assertEquals(Optional.empty(), ContentType.detect(join(bytes("%PDF-1.7\n"), bytes(eicar))));
    }

    private static byte[] image(String format) {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String comment) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write(bytes("a"));
            out.setComment(comment);
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] join(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
