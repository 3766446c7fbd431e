package tr.edu.metu.ico.mobility;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.mobility.MobilityStatus.Code;

/** Which steps a mobility takes; it depends on who obtains the host's consent. */
public enum HostPath {

    /** The office nominates the student to a partner university, which accepts or refuses. */
    NOMINATION,

    /** The student applied with the host's acceptance letter, so there is nobody to nominate to (DOC23-DOC-1). */
    ACCEPTANCE_LETTER;

    /** The path of a placement. @param named whether the place names a partner university */
    public static HostPath of(boolean named) {
        return named ? NOMINATION : ACCEPTANCE_LETTER;
    }

    /** Whether the host has agreed to receive the student. */
    public boolean hostAgreed(Code status) {
        return switch (status) {
            case PLACED -> this == ACCEPTANCE_LETTER;
            case ACCEPTED, COMPLETED -> true;
            case NOMINATED, REFUSED -> false;
        };
    }

    /** Why this step cannot follow in the usual order; empty when it can. A correction may take any step. */
    public Optional<Problem> problem(Code now, Code next) {
        return follows(now, next) ? Optional.empty() : Optional.of(MobilityProblems.notNext(now, next));
    }

    /** Why the path knows no such status at all; empty when it does. */
    public Optional<Problem> problem(MobilityStatus next) {
        if (this == ACCEPTANCE_LETTER && next.code() != Code.PLACED && next.code() != Code.COMPLETED) {
            return Optional.of(MobilityProblems.noNomination());
        }
        boolean monthsOnly = next instanceof MobilityStatus.Completed(ActualStay.Months _);
        return this == ACCEPTANCE_LETTER && monthsOnly ? Optional.of(MobilityProblems.datesNeeded()) : Optional.empty();
    }

    private boolean follows(Code now, Code next) {
        return switch (next) {
            case PLACED -> false;
            case NOMINATED -> now == Code.PLACED;
            case ACCEPTED -> now == Code.NOMINATED;
            case REFUSED -> now == Code.NOMINATED || now == Code.ACCEPTED;
            case COMPLETED -> now != Code.COMPLETED && hostAgreed(now);
        };
    }
}
