package tr.edu.metu.ico.functions.access;

/** How a person may be related to the target of a request. */
public enum Relation {
    /** Any user of this system. */
    MEMBER,
    /** The student the thing belongs to. */
    OWNER,
    /** A coordinator of the department the thing belongs to. */
    DEPARTMENT,
    /** Any coordinator; what is listed is narrowed to their own departments. */
    ANY_DEPARTMENT,
    /** An officer of this call. */
    CALL_OFFICER,
    /** An officer of this call who is entitled to documents of a special category. */
    ENTITLED_OFFICER,
    /** One of the two officers of the call whom the proposal to publish names; after the publication any of its officers. */
    SIGNER,
    /** Any officer; only for what belongs to no call yet. */
    ANY_OFFICER
}
