package tr.edu.metu.ico.adapters.bundle;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keys in PEM format. */
public final class Pem {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private Pem() {}

    /** The bytes of the first block of this kind, such as {@code PUBLIC KEY}; empty if there is none. */
    public static Optional<byte[]> find(String text, String kind) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(kind))
                .findFirst()
                .flatMap(block -> decode(block.group(2)));
    }

    /** A block of this kind. */
    public static String write(String kind, byte[] content) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    private static Optional<byte[]> decode(String body) {
        try {
            return Optional.of(Base64.getDecoder().decode(body.replaceAll("\\s", "")));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
