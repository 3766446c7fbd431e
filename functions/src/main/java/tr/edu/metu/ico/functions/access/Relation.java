package tr.edu.metu.ico.functions.access;

/** How somebody may stand to the thing they ask for. */
public enum Relation {
    /** Any person of this system. */
    MEMBER,
    /** The student the thing belongs to. */
    OWNER,
    /** A coordinator of the department the thing belongs to. */
    DEPARTMENT,
    /** Any coordinator; what is listed is narrowed to their own departments. */
    ANY_DEPARTMENT,
    /** An officer of the very call. */
    CALL_OFFICER,
    /** An officer of the very call who is entitled to documents of a special category. */
    ENTITLED_OFFICER,
    /** One of the two officers of the call whom the proposal to publish names; after the publication any of its officers. */
    SIGNER,
    /** Any officer; only for what belongs to no call yet. */
    ANY_OFFICER
}
