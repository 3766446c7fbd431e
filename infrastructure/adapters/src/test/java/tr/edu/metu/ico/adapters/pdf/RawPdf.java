package tr.edu.metu.ico.adapters.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, as no library would write it. Object 1 is the catalogue, 2 the pages, 3 the page. */
final class RawPdf {

    private final List<byte[]> objects = new ArrayList<>();

    /** One page whose content is object 4. */
    static RawPdf page() {
        return page("/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>");
    }

    static RawPdf page(String resources) {
        return new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << "
                        + resources + " >> >>");
    }

    RawPdf object(String content) {
        objects.add(content.getBytes(ISO_8859_1));
        return this;
    }

    RawPdf stream(String entries, byte[] content) {
        var object = new ByteArrayOutputStream();
        object.writeBytes(("<< " + entries + " /Length " + content.length + " >>\nstream\n").getBytes(ISO_8859_1));
        object.writeBytes(content);
        object.writeBytes("\nendstream".getBytes(ISO_8859_1));
        objects.add(object.toByteArray());
        return this;
    }

    /** A stream with this text repeated, compressed. */
    RawPdf packed(String entries, String text, int times) {
        return stream("/Filter /FlateDecode " + entries, deflated(text, times));
    }

    static byte[] deflated(String text, int times) {
        var packed = new ByteArrayOutputStream();
        var block = text.repeat(1_000).getBytes(ISO_8859_1);
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < times / 1_000; i++) {
                deflater.write(block);
            }
            deflater.write(text.repeat(times % 1_000).getBytes(ISO_8859_1));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return packed.toByteArray();
    }

    byte[] bytes() {
        var file = new ByteArrayOutputStream();
        var places = new StringBuilder();
        file.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        for (int number = 1; number <= objects.size(); number++) {
            places.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes((number + " 0 obj\n").getBytes(ISO_8859_1));
            file.writeBytes(objects.get(number - 1));
            file.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        }
        var table = file.size();
        var count = objects.size() + 1;
        file.writeBytes(("xref\n0 " + count + "\n0000000000 65535 f \n" + places + "trailer\n<< /Root 1 0 R /Size "
                        + count + " >>\nstartxref\n" + table + "\n%%EOF\n")
                .getBytes(ISO_8859_1));
        return file.toByteArray();
    }

    /** The same without the table, so that a reader must search for the objects. */
    byte[] withoutTable() {
        var text = new String(bytes(), ISO_8859_1);
        return (text.substring(0, text.lastIndexOf("xref\n0 ")) + "trailer\n<< /Root 1 0 R >>\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }
}
