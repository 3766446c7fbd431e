package tr.edu.metu.ico.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tr.edu.metu.ico.adapters.bundle.KeyPairSigner;

/** The key that signs bundles here, in place of a KMS key: made once, kept in the state folder. */
public final class SigningKeyFile {
    private SigningKeyFile() {}

    /** The file, with the private key and the public key; {@code verify --key} accepts it unchanged. */
    public static Path in(Path state) {
        var file = state.resolve("signing-key.pem");
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, KeyPairSigner.newKeyFile());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
