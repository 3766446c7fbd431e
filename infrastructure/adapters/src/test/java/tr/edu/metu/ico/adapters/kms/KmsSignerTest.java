package tr.edu.metu.ico.adapters.kms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.GetPublicKeyRequest;
import software.amazon.awssdk.services.kms.model.GetPublicKeyResponse;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SignRequest;
import software.amazon.awssdk.services.kms.model.SignResponse;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;
import tr.edu.metu.ico.adapters.bundle.ABundle;
import tr.edu.metu.ico.adapters.bundle.BundleExaminer;
import tr.edu.metu.ico.adapters.bundle.Signatures;
import tr.edu.metu.ico.adapters.golden.ASeason;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.selection.Selection;

class KmsSignerTest {

    private static final byte[] MESSAGE = "manifest".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_signature_of_the_key_management_service_is_checked_with_the_jdk_alone() throws Exception {
        var signer = new KmsSigner(new Kms("secp256r1", KeySpec.ECC_NIST_P256), "arn");
        var signature = signer.sign(MESSAGE);

        assertTrue(Signatures.holds(signer.algorithm(), signer.publicKey(), MESSAGE, signature));
        assertFalse(Signatures.holds(signer.algorithm(), signer.publicKey(), new byte[] {1}, signature));
        assertFalse(Signatures.holds(signer.algorithm(), ABundle.OFFICE.publicKey(), MESSAGE, signature));
        assertFalse(Signatures.holds(ABundle.OFFICE.algorithm(), signer.publicKey(), MESSAGE, signature));
    }

    @Test
    void a_bundle_signed_by_it_holds() throws Exception {
        var signer = new KmsSigner(new Kms("secp256r1", KeySpec.ECC_NIST_P256), "arn");
        var season = ASeason.of(5);
        var rows = Selection.select(CallDefinitionJson.read(ASeason.DEFINITION), season);
        var bundle = ABundle.of(season, rows, signer);

        assertTrue(
                BundleExaminer.examine(bundle, Optional.of(signer.publicKey())).holds());
        assertFalse(BundleExaminer.examine(bundle, Optional.of(ABundle.OFFICE.publicKey()))
                .holds());
    }

    @Test
    void a_key_on_another_curve_is_refused_by_the_signer_and_by_the_check() throws Exception {
        var kms = new Kms("secp384r1", KeySpec.ECC_NIST_P384);
        var signer = new KmsSigner(kms, "arn");

        assertThrows(IllegalStateException.class, signer::publicKey);
        assertFalse(
                Signatures.holds(signer.algorithm(), kms.pair.getPublic().getEncoded(), MESSAGE, signer.sign(MESSAGE)));
    }

    /** Two responses of KMS, with a key of the JDK. */
    private static final class Kms implements KmsClient {
        private final KeyPair pair;
        private final KeySpec spec;

        Kms(String curve, KeySpec spec) throws GeneralSecurityException {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            pair = generator.generateKeyPair();
            this.spec = spec;
        }

        @Override
        public GetPublicKeyResponse getPublicKey(GetPublicKeyRequest request) {
            assertEquals("arn", request.keyId());
            return GetPublicKeyResponse.builder()
                    .keySpec(spec)
                    .publicKey(SdkBytes.fromByteArray(pair.getPublic().getEncoded()))
                    .build();
        }

        @Override
        public SignResponse sign(SignRequest request) {
            assertEquals(MessageType.DIGEST, request.messageType());
            assertEquals(SigningAlgorithmSpec.ECDSA_SHA_256, request.signingAlgorithm());
            try {
                var signature = Signature.getInstance("NONEwithECDSA");
                signature.initSign(pair.getPrivate());
                signature.update(request.message().asByteArray());
                return SignResponse.builder()
                        .signature(SdkBytes.fromByteArray(signature.sign()))
                        .build();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
