package tr.edu.metu.ico.limit;

/** Rate-limited actions, so that nobody can make the system slow or unreadable for others. */
public enum LimitedAct {
    /** Requesting a link to upload a document. */
    UPLOAD,
    /** Uploads of one application in all. */
    UPLOAD_IN_ALL,
    /** Requesting a link to view a document. */
    LINK,
    /** Requesting a file of a list or of office data. */
    FILE,
    PETITION,
    OBJECTION,
    /** Submitting, taking back and discarding a draft. */
    SUBMISSION,
    DRAFT,
    /** Sending a notice again, or closing it. */
    NOTICE,
    /** Having a letter made. */
    LETTER,
    /** Requesting one's own data. */
    OWN_DATA
}
