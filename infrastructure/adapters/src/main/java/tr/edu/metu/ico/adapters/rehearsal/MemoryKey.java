package tr.edu.metu.ico.adapters.rehearsal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A signing key behind KMS's JSON protocol, as far as {@code KmsSigner} uses it; made when it is first used. */
final class MemoryKey {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CURVE = "secp256r1";

    private KeyPair pair;

    /** @throws IllegalArgumentException for an action that {@code KmsSigner} does not use */
    synchronized String answer(String action, byte[] body) {
        try {
            return switch (action) {
                case "GetPublicKey" ->
                    "{\"KeySpec\":\"ECC_NIST_P256\",\"PublicKey\":\""
                            + base64(pair().getPublic().getEncoded()) + "\"}";
                case "Sign" -> "{\"Signature\":\"" + base64(signature(body)) + "\"}";
                default -> throw new IllegalArgumentException("the key does not know " + action);
            };
        } catch (GeneralSecurityException unexpected) {
            throw new IllegalStateException("the JDK has no ECDSA", unexpected);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** KMS is sent the digest of the message. */
    private byte[] signature(byte[] body) throws GeneralSecurityException, IOException {
        var signature = Signature.getInstance("NONEwithECDSA");
        signature.initSign(pair().getPrivate());
        signature.update(
                Base64.getDecoder().decode(JSON.readTree(body).get("Message").asText()));
        return signature.sign();
    }

    private KeyPair pair() throws GeneralSecurityException {
        if (pair == null) {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            pair = generator.generateKeyPair();
        }
        return pair;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
