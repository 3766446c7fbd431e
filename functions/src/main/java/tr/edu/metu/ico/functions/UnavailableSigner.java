package tr.edu.metu.ico.functions;

import tr.edu.metu.ico.result.Signer;

/** The signer of every function except the one that runs the placement. */
final class UnavailableSigner implements Signer {

    @Override
    public Algorithm algorithm() {
        throw nothing();
    }

    @Override
    public byte[] publicKey() {
        throw nothing();
    }

    @Override
    public byte[] sign(byte[] message) {
        throw nothing();
    }

    private static IllegalStateException nothing() {
        return new IllegalStateException("this function signs nothing");
    }
}
