package tr.edu.metu.ico.adapters.bundle;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import tr.edu.metu.ico.result.Signer;

/** Checks signatures with the JDK alone. */
public final class Signatures {

    private Signatures() {}

    /** Whether the signature over the message was made with this key's private half; never throws because of its input. */
    public static boolean holds(Signer.Algorithm algorithm, byte[] publicKey, byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance(name(algorithm));
            check.initVerify(key(algorithm, publicKey));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException notOfThisKind) {
            return false;
        }
    }

    private static PublicKey key(Signer.Algorithm algorithm, byte[] publicKey) throws GeneralSecurityException {
        var spec = new X509EncodedKeySpec(publicKey);
        return switch (algorithm) {
            case ED25519 -> KeyFactory.getInstance("Ed25519").generatePublic(spec);
            case ECDSA_P256_SHA256 ->
                onP256((ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec));
        };
    }

    private static PublicKey onP256(ECPublicKey key) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var curve = parameters.getParameterSpec(ECParameterSpec.class);
        if (!key.getParams().getCurve().equals(curve.getCurve())
                || !key.getParams().getGenerator().equals(curve.getGenerator())) {
            throw new GeneralSecurityException("the key is on another curve");
        }
        return key;
    }

    static String name(Signer.Algorithm algorithm) {
        return switch (algorithm) {
            case ED25519 -> "Ed25519";
            case ECDSA_P256_SHA256 -> "SHA256withECDSA";
        };
    }
}
