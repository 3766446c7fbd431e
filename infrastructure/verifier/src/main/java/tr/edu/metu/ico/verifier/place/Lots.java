package tr.edu.metu.ico.verifier.place;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Draws the published lots: SHA-256 of the call, a slash and the applicant's id; the smaller wins. */
final class Lots {
    private final String call;
    private MessageDigest sha256;

    Lots(String call) {
        this.call = call;
    }

    byte[] lot(String id) {
        if (sha256 == null) {
            sha256 = sha256();
        }
        return sha256.digest((call + "/" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
