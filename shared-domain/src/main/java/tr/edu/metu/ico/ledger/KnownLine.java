package tr.edu.metu.ico.ledger;

import tr.edu.metu.ico.applicant.Participation;

/** A line of a student's history and where it is known from. */
public record KnownLine(Participation line, Origin origin) {

    /** Where a line is known from. */
    public enum Origin {
        /** The office's file of earlier participations. */
        OFFICE_FILE,
        /** It follows from the result of a call, or from a withdrawal. */
        CALL,
        /** An officer entered it in the ledger. */
        OFFICER
    }

    KnownLine with(Participation other) {
        return new KnownLine(other, origin);
    }
}
