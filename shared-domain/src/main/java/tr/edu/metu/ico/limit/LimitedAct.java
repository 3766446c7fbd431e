package tr.edu.metu.ico.limit;

/** What one person may do only so often, so that nobody can make the system slow or unreadable for the others. */
public enum LimitedAct {
    /** Asking for a link to upload a document. */
    UPLOAD,
    /** Uploads of one application in all. */
    UPLOAD_IN_ALL,
    /** Asking for a link to look at a document. */
    LINK,
    PETITION,
    OBJECTION,
    /** Submitting, taking back, and throwing a draft away. */
    SUBMISSION,
    DRAFT
}
