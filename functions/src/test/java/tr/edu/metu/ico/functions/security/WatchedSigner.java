package tr.edu.metu.ico.functions.security;

import java.util.List;
import java.util.Set;
import tr.edu.metu.ico.result.Signer;

/** A signer that records the use of its key, in the terms of the deployment's policies. */
final class WatchedSigner implements Signer {

    private final Signer signer;
    private final List<StoreOperation> touches;
    private String by = "nobody";

    WatchedSigner(Signer signer, List<StoreOperation> touches) {
        this.signer = signer;
        this.touches = touches;
    }

    void nowBy(String function) {
        by = function;
    }

    @Override
    public Algorithm algorithm() {
        return signer.algorithm();
    }

    @Override
    public byte[] publicKey() {
        touch("kms:GetPublicKey");
        return signer.publicKey();
    }

    @Override
    public byte[] sign(byte[] message) {
        touch("kms:Sign");
        return signer.sign(message);
    }

    /** Letters have a key of their own. */
    private String key() {
        return by.contains("/letters") ? "${LetterKey.Arn}" : "${SigningKey.Arn}";
    }

    private void touch(String action) {
        touches.add(new StoreOperation(by, action, key(), "", Set.of()));
    }
}
