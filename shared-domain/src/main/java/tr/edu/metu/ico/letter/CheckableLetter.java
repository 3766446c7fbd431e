package tr.edu.metu.ico.letter;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter as it is found by its code.
 *
 * @param holder      whose letter it is; tells the marks of one student from those of others
 * @param publication how many times the call's result had been published when the letter was last found up to date
 */
public record CheckableLetter(
        LetterEssence essence, LetterHolder holder, int publication, Optional<Revocation> revocation) {

    /**
     * That an officer revoked a letter.
     *
     * @param reason  for officers and the student; not public
     * @param reissue since when the same letter may be made again, under a new code; not public
     */
    public record Revocation(Instant at, String by, String reason, Optional<Instant> reissue) {

        public Revocation(Instant at, String by, String reason) {
            this(at, by, reason, Optional.empty());
        }

        Revocation reissuable(Instant since) {
            return new Revocation(at, by, reason, Optional.of(since));
        }
    }

    /** As those who hold the code may see it: who revoked it, and why, is only known under its student. */
    public CheckableLetter forHolders() {
        return new CheckableLetter(
                essence, holder, publication, revocation.map(revoked -> new Revocation(revoked.at(), "", "")));
    }

    CheckableLetter revoked(Revocation by) {
        return new CheckableLetter(essence, holder, publication, Optional.of(by));
    }

    CheckableLetter reissuable(Instant since) {
        return new CheckableLetter(essence, holder, publication, revocation.map(by -> by.reissuable(since)));
    }

    CheckableLetter upToDate(int publications) {
        return new CheckableLetter(essence, holder, publications, revocation);
    }
}
