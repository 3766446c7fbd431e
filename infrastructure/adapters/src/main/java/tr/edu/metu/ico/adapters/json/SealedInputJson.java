package tr.edu.metu.ico.adapters.json;

import tr.edu.metu.ico.result.SealedInput;

/** The manifest as canonical JSON: the same input is always the same bytes. */
public final class SealedInputJson {

    private SealedInputJson() {}

    public static byte[] write(SealedInput input) {
        throw new UnsupportedOperationException("follows in the next commit");
    }

    public static SealedInput read(byte[] manifest) {
        throw new UnsupportedOperationException("follows in the next commit");
    }
}
