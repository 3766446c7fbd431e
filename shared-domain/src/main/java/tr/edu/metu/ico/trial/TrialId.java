package tr.edu.metu.ico.trial;

import java.time.Instant;
import java.util.Locale;

/** One trial run; 32 hexadecimal digits, the first twelve encode the time, so that ids sort newest first. */
public record TrialId(String value) implements Comparable<TrialId> {
    private static final long LAST_MILLISECOND = (1L << 48) - 1;
    private static final int DIGITS_OF_TIME = 12;
    private static final int DIGITS = 32;

    public TrialId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("trial id must have 32 hexadecimal digits");
        }
    }

    /** @param random at least 20 hexadecimal digits, of which the last count */
    public static TrialId of(Instant at, String random) {
        var newestFirst = String.format(Locale.ROOT, "%012x", LAST_MILLISECOND - at.toEpochMilli());
        return new TrialId(newestFirst + random.substring(random.length() - (DIGITS - DIGITS_OF_TIME)));
    }

    @Override
    public int compareTo(TrialId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
