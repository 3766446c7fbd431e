package tr.edu.metu.ico.application;

/** The malware scan status of a file, if the installation scans files. */
public enum Scan {
    /** Not scanned yet; the file cannot be read. */
    PENDING,
    /** Nothing was found. */
    CLEAN,
    /** Malware was found; the file is refused. */
    THREAT_FOUND,
    /** The scan failed; the file cannot be read. */
    NOT_SCANNABLE;

    /** Whether the file may be downloaded. */
    public boolean readable() {
        return this == CLEAN;
    }

    /** Whether a later scan result replaces this one: detected malware stays detected. */
    public boolean gives(Scan later) {
        return this != later && this != THREAT_FOUND && later != PENDING;
    }
}
