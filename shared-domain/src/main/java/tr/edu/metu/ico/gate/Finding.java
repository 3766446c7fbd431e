package tr.edu.metu.ico.gate;

import tr.edu.metu.ico.announcement.Text;

/**
 * Something about a run or an import that should be reviewed before it is published or takes effect. It names no
 * student.
 *
 * @param subject the university or country concerned; {@code ALL} for the run or import as a whole
 */
public record Finding(Code code, String subject, Text text) {

    public static final String ALL = "ALL";

    /** What was found, and how serious it is. */
    public enum Code {
        /** More students are placed than there are places. */
        OVER_CAPACITY(Severity.BLOCKING),
        /** More grants are given in a country than its quota. */
        OVER_GRANTS(Severity.BLOCKING),
        /** A student is placed where there is no agreement. */
        NO_AGREEMENT(Severity.BLOCKING),
        /** There are no applications. */
        NO_APPLICATIONS(Severity.NEEDS_OVERRIDE),
        /** A university has far more or far fewer places than in the previous call. */
        CAPACITY_JUMP(Severity.NEEDS_OVERRIDE),
        /** A country has more grants than its universities have places. */
        GRANTS_ABOVE_CAPACITY(Severity.NEEDS_OVERRIDE),
        /** Nobody is placed at a university chosen by a student without a place. */
        NOBODY_PLACED(Severity.NEEDS_OVERRIDE),
        /** The last total placed at a university differs greatly from the previous call. */
        CUT_OFF_JUMP(Severity.NEEDS_OVERRIDE),
        /** The share of the ranked students that is placed is unusual. */
        PLACED_SHARE(Severity.NEEDS_OVERRIDE),
        /** The share of the applications that is ranked is unusual. */
        RANKED_SHARE(Severity.NEEDS_OVERRIDE),
        /** A correction removes published places. */
        PLACES_LOST(Severity.NEEDS_OVERRIDE),
        /** An import has fewer than half the rows of the one in force. */
        ROWS_HALVED(Severity.NEEDS_OVERRIDE),
        /** A university has far more places than the others. */
        CAPACITY_OUTLIER(Severity.NEEDS_OVERRIDE),
        /** The number of places changed at many universities at once. */
        CAPACITIES_CHANGED(Severity.NEEDS_OVERRIDE),
        /** Far fewer applications than in the previous call. */
        FEWER_APPLICATIONS(Severity.NOTE),
        /** Undecided reviews count as not approved. */
        REVIEWS_CLOSED(Severity.NOTE),
        /** Some students can be identified in the bundle by the data in their row. */
        RECOGNISABLE(Severity.NOTE),
        /** The lot decided who gets a last seat. */
        LOT(Severity.NOTE),
        /** The tie-break chain decided who gets a last seat. */
        TIE(Severity.NOTE);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }
    }

    /** How far a finding blocks a publication. */
    public enum Severity {
        BLOCKING,
        NEEDS_OVERRIDE,
        NOTE
    }

    public Severity severity() {
        return code.severity;
    }

    /** A stable id: the same finding always has the same one. */
    public String id() {
        return code + ":" + subject;
    }

    /** A number with its English word; Turkish has no plural after a number. */
    static String count(long number, String one, String other) {
        return number + " " + (number == 1 ? one : other);
    }

    static Finding of(Code code, Object subject, String en, String tr) {
        return new Finding(code, subject.toString(), new Text(en, tr));
    }
}
