package tr.edu.metu.ico.adapters.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The work of reading one file so far, in countable units, with a limit for each. The same file costs the same on every
 * machine, so a test can reproduce a limit.
 */
final class PdfWork {

    /** What is counted, with its limit. A letter of twenty full pages stays far below all of them. */
    enum Kind {
        /** Bytes read from the file; a damaged file is searched from end to end several times. */
        READ(256_000_000),
        /** Unpacked bytes of compressed parts; a part counts each time it is opened. */
        UNPACKED(32_000_000),
        /** Numbers, names, texts, lists and dictionaries created in memory. */
        OBJECTS(1_000_000),
        /** Letters that the ranges in font tables map to; a range of a few bytes can cover billions. */
        MAPPINGS(1_000_000),
        /** Drawing operations of the pages. */
        OPERATORS(500_000),
        /** Letters of the pages. */
        LETTERS(300_000);

        private final long most;

        Kind(long most) {
            this.most = most;
        }

        long most() {
            return most;
        }
    }

    private final Map<Kind, Long> spent = new EnumMap<>(Kind.class);

    /** @throws Spent if the file has now exceeded a limit */
    void spend(Kind kind, long amount) {
        if (spent.merge(kind, amount, Math::addExact) > kind.most) {
            throw new Spent(kind);
        }
    }

    /** How much of a kind the file has cost. */
    long spent(Kind kind) {
        return spent.getOrDefault(kind, 0L);
    }

    /** The kind of work that exceeds its limit. */
    Optional<Kind> usedUp() {
        return spent.keySet().stream().filter(kind -> spent(kind) > kind.most).findFirst();
    }

    /** The file exceeds a limit. Unchecked, because the library continues after a checked exception. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Spent(Kind kind) {
            super("the file costs more than " + kind.most + " " + kind, null, false, false);
        }
    }
}
