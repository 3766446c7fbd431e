package tr.edu.metu.ico.limit;

/** Rate-limited actions, so that nobody can make the system slow or unreadable for others. */
public enum LimitedAct {
    /** Requesting a link to upload a document. */
    UPLOAD,
    /** Uploads of one application in all. */
    UPLOAD_IN_ALL,
    /** Requesting a link to view a document. */
    LINK,
    PETITION,
    OBJECTION,
    /** Submitting, taking back and discarding a draft. */
    SUBMISSION,
    DRAFT,
    /** Sending a notice again, or closing it. */
    NOTICE
}
