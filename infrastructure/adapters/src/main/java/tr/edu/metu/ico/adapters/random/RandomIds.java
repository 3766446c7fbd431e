package tr.edu.metu.ico.adapters.random;

import java.security.SecureRandom;
import java.util.HexFormat;
import tr.edu.metu.ico.trail.Ids;

/** Unguessable ids of 128 bits, in hexadecimal digits. */
public final class RandomIds implements Ids {

    private static final int BYTES = 16;
    private static final int SEED_BYTES = 32;

    private final SecureRandom random;

    public RandomIds() {
        this(new SecureRandom());
    }

    RandomIds(SecureRandom random) {
        this.random = random;
    }

    @Override
    public String next() {
        var bits = new byte[BYTES];
        random.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /**
     * Adds fresh entropy from the operating system. Copies of one process, as Lambda makes them from a snapshot, start with the
     * same state; without this call they could draw the same ids. On Linux the JDK's default generator is one for the whole
     * process, so everything else that draws from it is reseeded too.
     */
    public void reseed() {
        random.setSeed(random.generateSeed(SEED_BYTES));
    }
}
