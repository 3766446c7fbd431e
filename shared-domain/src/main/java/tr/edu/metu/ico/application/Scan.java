package tr.edu.metu.ico.application;

/** How far the search for malware in a file has come, where the installation has one. */
public enum Scan {
    /** The file is still to be searched; nobody may read it. */
    PENDING,
    /** Nothing was found. */
    CLEAN,
    /** Malware was found; the file is refused. */
    THREAT_FOUND,
    /** The scanner could not search the file; nobody may read it. */
    NOT_SCANNABLE;

    /** Whether the file may be handed out. */
    public boolean readable() {
        return this == CLEAN;
    }

    /** Whether a later word of the scanner replaces this one: malware that was found stays found. */
    public boolean gives(Scan later) {
        return this != later && this != THREAT_FOUND && later != PENDING;
    }
}
