package tr.edu.metu.ico.season.world;

import java.util.Optional;

/**
 * The stay that a student asks for.
 *
 * @param months      if the call asks for them
 * @param wantsGrant  whether a grant is wanted
 * @param goesWithout whether the student goes without a grant if none is left, if the call asks
 * @param traineeship where the call is for traineeships
 */
public record PlannedStay(
        Optional<Integer> months, boolean wantsGrant, boolean goesWithout, Optional<Traineeship> traineeship) {

    /** For a call without grants and traineeships: nothing. */
    public static final PlannedStay UNASKED = new PlannedStay(Optional.empty(), true, false, Optional.empty());

    /** Some months at a university. */
    public static PlannedStay months(int months, boolean wantsGrant) {
        return new PlannedStay(Optional.of(months), wantsGrant, false, Optional.empty());
    }

    /** A stay at a host that issues an acceptance letter; days such as {@code 2024-03-04}. */
    public record Traineeship(String host, String country, String firstDay, String lastDay, Letter letter) {}

    /** The letter whose absence or faults make a student ineligible; {@link Letter#NONE} where no call asks for one. */
    public Letter letter() {
        return traineeship.map(Traineeship::letter).orElse(Letter.NONE);
    }

    /** The possible faults of a letter of acceptance. */
    public enum Letter {
        SIGNED(true),
        /** The host is called a research institute: the officer reads on and gives a reason. */
        WITH_FLAGGED_WORD(true),
        /** An e-mail before admission. */
        PRE_ADMISSION(true),
        /** The first letter is not signed; a second one replaces it in time. */
        REPLACED(true),
        UNSIGNED(false),
        NONE(false);

        private final boolean bears;

        Letter(boolean bears) {
            this.bears = bears;
        }

        /** Whether the letter supports the application in the end. */
        public boolean bears() {
            return bears;
        }
    }
}
