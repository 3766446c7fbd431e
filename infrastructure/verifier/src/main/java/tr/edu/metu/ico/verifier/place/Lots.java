package tr.edu.metu.ico.verifier.place;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Draws the published lots: SHA-256 of the call, a slash and the applicant's id; the smaller wins. */
final class Lots {
    private static final VarHandle FIRST_EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] before;
    private final byte[] drawn = new byte[32];
    private MessageDigest sha256;

    Lots(String call) {
        before = (call + "/").getBytes(StandardCharsets.UTF_8);
    }

    byte[] lot(String id) {
        if (sha256 == null) {
            sha256 = sha256();
        }
        sha256.update(before);
        return sha256.digest(id.getBytes(StandardCharsets.UTF_8));
    }

    /** The first eight bytes of a lot as a number; of two that differ the smaller belongs to the smaller lot, unsigned. */
    long begin(String id) {
        if (sha256 == null) {
            sha256 = sha256();
        }
        sha256.update(before);
        sha256.update(id.getBytes(StandardCharsets.UTF_8));
        try {
            sha256.digest(drawn, 0, drawn.length);
        } catch (DigestException tooShort) {
            throw new IllegalStateException(tooShort);
        }
        return (long) FIRST_EIGHT.get(drawn, 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
