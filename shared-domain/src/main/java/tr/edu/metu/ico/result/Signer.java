package tr.edu.metu.ico.result;

/** The office's signature; the private key stays where it is. */
public interface Signer {

    Algorithm algorithm();

    /** The key that checks the signatures, as SubjectPublicKeyInfo. */
    byte[] publicKey();

    byte[] sign(byte[] message);

    /** How is signed. */
    enum Algorithm {
        /** Ed25519 over the message; 64 bytes. */
        ED25519,
        /** ECDSA on P-256 over the message's SHA-256; ASN.1 as key management services answer it. */
        ECDSA_P256_SHA256
    }
}
