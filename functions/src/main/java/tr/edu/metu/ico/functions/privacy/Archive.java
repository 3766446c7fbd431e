package tr.edu.metu.ico.functions.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** A ZIP archive of texts, small enough for one response. */
final class Archive {

    /** A response of a function has at most six megabytes, in base64. */
    private static final int LARGEST = 4 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    void put(String name, String text) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** @throws Refusal if it does not fit in a response */
    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        if (bytes.size() > LARGEST) {
            throw Refusal.conflict(
                    "OWN_DATA_TOO_LARGE",
                    "Your data is too much for one download; ask the office for a copy.",
                    "Verileriniz tek bir indirmeye sığmıyor; ofisten bir kopya isteyin.");
        }
        return bytes.toByteArray();
    }
}
