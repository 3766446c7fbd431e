package tr.edu.metu.ico.verifier.place;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Draws the published lots: SHA-256 of the call, a slash and the applicant's id; the smaller wins. */
final class Lots {
    private final MessageDigest sha256;
    private final String call;

    Lots(String call) {
        this.call = call;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    byte[] lot(String id) {
        return sha256.digest((call + "/" + id).getBytes(StandardCharsets.UTF_8));
    }
}
