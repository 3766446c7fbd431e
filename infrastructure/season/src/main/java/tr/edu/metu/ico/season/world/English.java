package tr.edu.metu.ico.season.world;

/** Where a student's English score comes from and what happens to it. */
public enum English {
    ON_RECORD(Source.RECORD, true),
    NOTHING_VALID_ON_RECORD(Source.RECORD, false),
    UPLOADED(Source.UPLOAD, true),
    UPLOADED_AND_REJECTED(Source.UPLOAD, false),
    NEVER_UPLOADED(Source.UPLOAD, false),
    SITS_EXAM(Source.EXAM, true),
    ABSENT(Source.EXAM, false),
    /** Misses the exam for a reason that the office accepts, with a score on record. */
    ABSENT_EXCUSED(Source.EXAM, true),
    ABSENT_EXCUSE_REFUSED(Source.EXAM, false);

    /** The option that the application names. */
    public enum Source {
        RECORD,
        UPLOAD,
        EXAM
    }

    private final Source source;
    private final boolean counts;

    English(Source source, boolean counts) {
        this.source = source;
        this.counts = counts;
    }

    public Source source() {
        return source;
    }

    /** Whether there is a score in the end. */
    public boolean counts() {
        return counts;
    }

    /** Whether a document is actually uploaded. */
    public boolean uploads() {
        return this == UPLOADED || this == UPLOADED_AND_REJECTED;
    }

    /** Whether the application is void, because the exam was chosen and missed. */
    public boolean cancels() {
        return this == ABSENT || this == ABSENT_EXCUSE_REFUSED;
    }
}
