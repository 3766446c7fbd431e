package tr.edu.metu.ico.agreement;

/** The level a student is enrolled at. */
public enum StudyLevel {
    UG,
    MS,
    PHD,
    /** Continuing after the doctorate at the university (reading A-31). */
    POSTDOC;

    /**
     * Whether both belong to one study cycle. The announcements know three cycles, so doctorate and post-doc count as
     * the same cycle; "at the same level" always means this.
     */
    public boolean sameCycle(StudyLevel other) {
        return cycle() == other.cycle();
    }

    private StudyLevel cycle() {
        return this == POSTDOC ? PHD : this;
    }
}
