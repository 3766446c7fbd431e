package tr.edu.metu.ico.season.world;

import java.util.Optional;

/**
 * The stay that a student asks for.
 *
 * @param months      where the call asks for them
 * @param wantsGrant  whether a grant is wanted
 * @param goesWithout whether the student takes part without a grant if none is left, where the call asks
 * @param traineeship where the call is for traineeships
 */
public record Abroad(
        Optional<Integer> months, boolean wantsGrant, boolean goesWithout, Optional<Traineeship> traineeship) {

    /** What a call without grants and traineeships asks for: nothing. */
    public static final Abroad UNASKED = new Abroad(Optional.empty(), true, false, Optional.empty());

    /** Some months at a university. */
    public static Abroad months(int months, boolean wantsGrant) {
        return new Abroad(Optional.of(months), wantsGrant, false, Optional.empty());
    }

    /** A stay at a host that gives an acceptance letter; days such as {@code 2024-03-04}. */
    public record Traineeship(String host, String country, String firstDay, String lastDay, Letter letter) {}

    /** The letter whose absence or faults make a student ineligible; {@link Letter#NONE} where no call asks for one. */
    public Letter letter() {
        return traineeship.map(Traineeship::letter).orElse(Letter.NONE);
    }

    /** What is the matter with a letter of acceptance. */
    public enum Letter {
        SIGNED(true),
        /** The host is called a research institute: the officer reads on and explains. */
        WITH_FLAGGED_WORD(true),
        /** An e-mail before admission. */
        PRE_ADMISSION(true),
        /** The first letter is not signed; a second one takes its place in time. */
        REPLACED(true),
        UNSIGNED(false),
        NONE(false);

        private final boolean bears;

        Letter(boolean bears) {
            this.bears = bears;
        }

        /** Whether the application stands on it in the end. */
        public boolean bears() {
            return bears;
        }
    }
}
