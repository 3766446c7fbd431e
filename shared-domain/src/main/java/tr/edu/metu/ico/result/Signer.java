package tr.edu.metu.ico.result;

/** The office's signature; the private key never leaves its store. */
public interface Signer {

    Algorithm algorithm();

    /** The public key that verifies the signatures, as SubjectPublicKeyInfo. */
    byte[] publicKey();

    byte[] sign(byte[] message);

    /** The signature algorithm. */
    enum Algorithm {
        /** Ed25519 over the message; 64 bytes. */
        ED25519,
        /** ECDSA on P-256 over the message's SHA-256 digest; in ASN.1, as key management services return it. */
        ECDSA_P256_SHA256
    }
}
