package tr.edu.metu.ico.verifier.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tr.edu.metu.ico.adapters.bundle.Pem;
import tr.edu.metu.ico.verifier.BadInput;

/** Files named on the command line, read into memory; unusable files are {@link BadInput}. */
final class GivenFile {

    /** Far larger than a season with every student of the university. */
    private static final long LARGEST = 1L << 30;

    private static final long LARGEST_KEY = 64 << 10;

    private GivenFile() {}

    static byte[] whole(Path file) {
        return read(file, LARGEST);
    }

    /** The public key in a PEM file. */
    static byte[] publicKey(Path file) {
        var text = new String(read(file, LARGEST_KEY), StandardCharsets.UTF_8);
        return Pem.find(text, "PUBLIC KEY")
                .orElseThrow(() -> new BadInput(file + ": holds no PUBLIC KEY in PEM (-----BEGIN PUBLIC KEY-----)"));
    }

    private static byte[] read(Path file, long limit) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new BadInput(file + ": there is no such file");
            }
            if (Files.size(file) > limit) {
                throw new BadInput(file + ": is larger than " + limit + " bytes");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new BadInput(file + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
