package tr.edu.metu.ico.applicant;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Parameter;

/**
 * Which later applications pay for a late withdrawal, as the call that the student withdrew from announced it (reading A-14).
 *
 * @param programmes the programmes whose applications pay; none when the call announced no loss
 * @param sameLevel  only an application at the study cycle of the withdrawal pays
 * @param points     points on the total, below 0; 0 when the call announced no loss
 */
public record PenaltyScope(Set<String> programmes, boolean sameLevel, Lasts lasts, int points) {

    /** The scope of a call that announced no loss: no later application pays. */
    public static final PenaltyScope NOTHING = new PenaltyScope(Set.of(), false, Lasts.NEXT, 0);

    public PenaltyScope {
        Objects.requireNonNull(lasts);
        Parameter.each("programmes", programmes, Parameter::programme);
        Parameter.between("points", points, -100, programmes.isEmpty() ? 0 : -1);
        if (programmes.isEmpty() && points != 0) {
            throw new IllegalArgumentException("programmes must name the programmes whose applications lose points");
        }
        programmes = Collections.unmodifiableSortedSet(new TreeSet<>(programmes));
    }

    /**
     * Whether an application pays.
     *
     * @param programme that is applied to
     * @param withdrew  the level of the withdrawal
     * @param applies   the level of the application
     */
    public boolean covers(String programme, StudyLevel withdrew, StudyLevel applies) {
        return programmes.contains(programme) && (!sameLevel || withdrew.sameCycle(applies));
    }

    /** How long a penalty lasts. */
    public enum Lasts {
        /** Only the next application that loses points for it pays. */
        NEXT,
        /** Every later application pays. */
        EVERY
    }
}
