package tr.edu.metu.ico.application;

import java.util.regex.Pattern;
import tr.edu.metu.ico.call.Sha256;

/**
 * The client's idempotency key for one request, with the digest of the request; the same key with another body is an
 * error (INV-4).
 */
public record IdempotencyKey(String value, Sha256 request) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    public IdempotencyKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Idempotency-Key must have 8 to 64 letters, digits, hyphens or underscores");
        }
    }
}
