package tr.edu.metu.ico.functions.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tr.edu.metu.ico.call.Sha256;

/** A copy of an uploaded file on the function's own disk, so that it can be read twice and is never held in memory. */
record SpooledFile(Path path, Sha256 digest) implements AutoCloseable {

    /** Copies the stream to its end and closes it. */
    static SpooledFile of(InputStream content) throws IOException {
        var path = Files.createTempFile("import", ".file");
        try (var digesting = new DigestInputStream(content, sha256());
                var out = Files.newOutputStream(path)) {
            digesting.transferTo(out);
            return new SpooledFile(
                    path,
                    new Sha256(HexFormat.of()
                            .formatHex(digesting.getMessageDigest().digest())));
        } catch (IOException | RuntimeException failed) {
            Files.delete(path);
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(path);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
