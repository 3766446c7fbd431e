package tr.edu.metu.ico.functions.rehearsal;

import tr.edu.metu.ico.adapters.bundle.KeyPairSigner;
import tr.edu.metu.ico.result.Signer;

/** Signs in the rehearsal of a function without a key, with a key created on demand and never stored. */
public final class StandInSigner implements Signer {

    private Signer signer;

    private Signer signer() {
        if (signer == null) {
            signer = KeyPairSigner.of(KeyPairSigner.newKeyFile());
        }
        return signer;
    }

    @Override
    public Algorithm algorithm() {
        return signer().algorithm();
    }

    @Override
    public byte[] publicKey() {
        return signer().publicKey();
    }

    @Override
    public byte[] sign(byte[] message) {
        return signer().sign(message);
    }
}
