package tr.edu.metu.ico.verifier.place;

import java.util.HexFormat;

/** FNV-1a with 64 bits over little-endian numbers of 32 bits. */
final class Fingerprint {
    private static final long PRIME = 0x100000001b3L;

    private long hash = 0xcbf29ce484222325L;

    void add(int number) {
        long at = hash;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            at = (at ^ number >>> shift & 0xff) * PRIME;
        }
        hash = at;
    }

    String hex() {
        return HexFormat.of().toHexDigits(hash);
    }
}
