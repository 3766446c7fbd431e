package tr.edu.metu.ico.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 digest, 64 lower-case hexadecimal digits. */
public record Sha256(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("a SHA-256 digest has 64 lower-case hexadecimal digits");
        }
    }

    public static Sha256 of(byte[] content) {
        return new Sha256(HexFormat.of().formatHex(digest().digest(content)));
    }

    /** The digest of a stream, which is read to its end in pieces and not closed. */
    public static Sha256 of(InputStream content) throws IOException {
        var digesting = new DigestInputStream(content, digest());
        digesting.transferTo(OutputStream.nullOutputStream());
        return new Sha256(HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public static Sha256 of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest as in S3's {@code x-amz-checksum-sha256} header. */
    public String base64() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    @Override
    public String toString() {
        return hex;
    }
}
