package tr.edu.metu.ico.privacy;

import tr.edu.metu.ico.file.Area;

/** What is erased after a call, each kind after its own time. */
public enum KeptKind {
    /** Documents on health, protection or disaster (KVKK article 6). */
    SPECIAL_DOCUMENTS,
    /** All other documents of students. */
    DOCUMENTS,
    /**
     * Drafts, hints on letters, who looked at a document, comments of staff, messages, counters and answers kept for repeated
     * requests.
     */
    WORKING_DATA;

    /** The kind of the documents in this area. */
    public static KeptKind of(Area documents) {
        return documents == Area.SPECIAL_DOCUMENTS ? SPECIAL_DOCUMENTS : DOCUMENTS;
    }
}
