package tr.edu.metu.ico.adapters.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import tr.edu.metu.ico.result.Signer;

/** Signs with an Ed25519 key from a file, for a machine without a key management service. */
public final class KeyPairSigner implements Signer {

    private static final String ED25519 = "Ed25519";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final String PRIVATE = "PRIVATE KEY";

    private final PrivateKey privateKey;
    private final byte[] publicKey;

    private KeyPairSigner(PrivateKey privateKey, byte[] publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey.clone();
    }

    /** A new key pair as the text of a key file: the private key and the public one. */
    public static String newKeyFile() {
        try {
            return text(KeyPairGenerator.getInstance(ED25519).generateKeyPair());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String text(KeyPair pair) {
        return Pem.write(PRIVATE, pair.getPrivate().getEncoded())
                + Pem.write(PUBLIC, pair.getPublic().getEncoded());
    }

    /** The signer for the key pair in this file. */
    public static KeyPairSigner of(Path keyFile) {
        try {
            return of(Files.readString(keyFile));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the signing key cannot be read", unreadable);
        }
    }

    /** @throws IllegalStateException if the text contains no key pair */
    public static KeyPairSigner of(String keyFile) {
        try {
            var secret = Pem.find(keyFile, PRIVATE).orElseThrow(KeyPairSigner::noPair);
            var key = KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(secret));
            return new KeyPairSigner(key, Pem.find(keyFile, PUBLIC).orElseThrow(KeyPairSigner::noPair));
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException("the key file holds no Ed25519 key", otherKey);
        }
    }

    private static IllegalStateException noPair() {
        return new IllegalStateException("the key file must hold a PRIVATE KEY and its PUBLIC KEY");
    }

    @Override
    public Algorithm algorithm() {
        return Algorithm.ED25519;
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance(Signatures.name(Algorithm.ED25519));
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("the bundle cannot be signed", refused);
        }
    }
}
