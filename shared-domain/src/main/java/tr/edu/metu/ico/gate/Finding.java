package tr.edu.metu.ico.gate;

import tr.edu.metu.ico.announcement.Text;

/**
 * Something about a run, or about an import, that somebody should look at before it is published, or takes force. It names no
 * student.
 *
 * @param subject the university or country it is about; {@code ALL} for the run or the import as a whole
 */
public record Finding(Code code, String subject, Text text) {

    public static final String ALL = "ALL";

    /** What was found, and how far it stands in the way. */
    public enum Code {
        /** More students are placed than there are places. */
        OVER_CAPACITY(Severity.BLOCKING),
        /** More grants are given in a country than it has. */
        OVER_GRANTS(Severity.BLOCKING),
        /** Somebody is placed where there is no agreement. */
        NO_AGREEMENT(Severity.BLOCKING),
        /** There is no application at all. */
        NO_APPLICATIONS(Severity.NEEDS_OVERRIDE),
        /** A university has far more or far fewer places than in the call before. */
        CAPACITY_JUMP(Severity.NEEDS_OVERRIDE),
        /** A country has more grants than its universities have places. */
        GRANTS_ABOVE_CAPACITY(Severity.NEEDS_OVERRIDE),
        /** Nobody is placed at a university that somebody without a place asked for. */
        NOBODY_PLACED(Severity.NEEDS_OVERRIDE),
        /** The last total placed at a university differs much from the call before. */
        CUT_OFF_JUMP(Severity.NEEDS_OVERRIDE),
        /** The share of the ranked students that is placed is unusual. */
        PLACED_SHARE(Severity.NEEDS_OVERRIDE),
        /** The share of the applications that is ranked is unusual. */
        RANKED_SHARE(Severity.NEEDS_OVERRIDE),
        /** A correction takes away places that were published. */
        PLACES_LOST(Severity.NEEDS_OVERRIDE),
        /** An import has fewer than half the rows of the one in force. */
        ROWS_HALVED(Severity.NEEDS_OVERRIDE),
        /** A university has far more places than the other ones. */
        CAPACITY_OUTLIER(Severity.NEEDS_OVERRIDE),
        /** Many universities have another number of places at once. */
        CAPACITIES_CHANGED(Severity.NEEDS_OVERRIDE),
        /** Far fewer applications than in the call before. */
        FEWER_APPLICATIONS(Severity.NOTE),
        /** What nobody decided counts as not approved. */
        REVIEWS_CLOSED(Severity.NOTE),
        /** Some students can be recognised in the bundle by what stands beside their row. */
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

    /** How far a finding stands in the way of a publication. */
    public enum Severity {
        BLOCKING,
        NEEDS_OVERRIDE,
        NOTE
    }

    public Severity severity() {
        return code.severity;
    }

    /** The same for the same finding whenever it is looked for. */
    public String id() {
        return code + ":" + subject;
    }

    static Finding of(Code code, Object subject, String en, String tr) {
        return new Finding(code, subject.toString(), new Text(en, tr));
    }
}
