package tr.edu.metu.ico.adapters.kms;

import java.util.HexFormat;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.result.Signer;

/**
 * Signs with an asymmetric key of AWS KMS (ECC_NIST_P256, SIGN_VERIFY), which never leaves it; only the message digest is sent.
 */
public final class KmsSigner implements Signer {

    private final KmsClient kms;
    private final String keyArn;

    public KmsSigner(KmsClient kms, String keyArn) {
        this.kms = kms;
        this.keyArn = keyArn;
    }

    @Override
    public Algorithm algorithm() {
        return Algorithm.ECDSA_P256_SHA256;
    }

    /** @throws IllegalStateException if the key is of another kind */
    @Override
    public byte[] publicKey() {
        var key = kms.getPublicKey(get -> get.keyId(keyArn));
        if (key.keySpec() != KeySpec.ECC_NIST_P256) {
            throw new IllegalStateException("the signing key must be ECC_NIST_P256");
        }
        return key.publicKey().asByteArray();
    }

    @Override
    public byte[] sign(byte[] message) {
        var digest = HexFormat.of().parseHex(Sha256.of(message).hex());
        return kms.sign(sign -> sign.keyId(keyArn)
                        .messageType(MessageType.DIGEST)
                        .message(SdkBytes.fromByteArray(digest))
                        .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256))
                .signature()
                .asByteArray();
    }
}
