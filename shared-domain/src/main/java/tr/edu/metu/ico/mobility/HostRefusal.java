package tr.edu.metu.ico.mobility;

/** Why a host refused a nominated student, as the host stated it. */
public enum HostRefusal {
    /** The CGPA, the courses or the field of study (OE24-CHOICE-5). */
    ACADEMIC,
    LANGUAGE,
    /** The host has no place after all. */
    NO_PLACE,
    /** Nominated or applied after the host's deadline. */
    TOO_LATE,
    DOCUMENTS,
    /** Another reason, or none stated. */
    OTHER
}
