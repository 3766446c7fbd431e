package tr.edu.metu.ico.adapters.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What reading one file has cost so far, in things that can be counted. A file may cost so much of each kind and no more. The
 * same file costs the same on every machine, so a limit that is reached can be reached again in a test.
 */
final class PdfWork {

    /** What is counted, and how much of it a file may cost. A letter of twenty full pages stays far below all of them. */
    enum Kind {
        /** Bytes read from the file; a damaged one is searched from end to end several times. */
        READ(256_000_000),
        /** Bytes that packed parts of the file have when unpacked; a part counts each time it is opened. */
        UNPACKED(32_000_000),
        /** Numbers, names, texts, lists and dictionaries made in memory. */
        OBJECTS(1_000_000),
        /** Letters that the ranges in the tables of fonts stand for; a range of a few bytes can stand for billions. */
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

    /** @throws Spent when the file has now cost more than it may */
    void spend(Kind kind, long amount) {
        if (spent.merge(kind, amount, Math::addExact) > kind.most) {
            throw new Spent(kind);
        }
    }

    /** How much of a kind the file has cost. */
    long spent(Kind kind) {
        return spent.getOrDefault(kind, 0L);
    }

    /** The kind that the file costs too much of. */
    Optional<Kind> usedUp() {
        return spent.keySet().stream().filter(kind -> spent(kind) > kind.most).findFirst();
    }

    /** The file costs more than it may. Unchecked, because the library goes on after a checked one. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Spent(Kind kind) {
            super("the file costs more than " + kind.most + " " + kind, null, false, false);
        }
    }
}
