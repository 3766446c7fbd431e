package tr.edu.metu.ico.call;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret from which a call's pseudonyms are derived: 256 bits in hexadecimal. It is generated once, when the call
 * is announced, and its {@link #commitment} is published at the same time, so that it cannot be replaced unnoticed
 * (INV-16).
 */
public record PseudonymKey(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");
    private static final String ALGORITHM = "HmacSHA256";

    public PseudonymKey {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("a pseudonym key has 64 lower-case hexadecimal digits");
        }
    }

    /** The digest of the key's digits: it identifies the key without revealing it. */
    public Sha256 commitment() {
        return Sha256.of(hex);
    }

    /** The HMAC-SHA-256 of a text under this key, as hexadecimal digits. */
    public String code(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(hex), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Keeps the secret out of logs and messages. */
    @Override
    public String toString() {
        return "PseudonymKey[commitment=" + commitment() + "]";
    }
}
