package tr.edu.metu.ico.functions.access;

/** How a person may be related to the target of a request. */
public enum Relation {
    /** Anybody, without a login; only for what is public anyway. */
    ANYONE,
    /** Any user of this system. */
    MEMBER,
    /** The student the target belongs to. */
    OWNER,
    /** Any student; only for what is the student's own. */
    ANY_STUDENT,
    /** A coordinator of the department the target belongs to. */
    DEPARTMENT,
    /** Any coordinator; lists are limited to their own departments. */
    ANY_DEPARTMENT,
    /** An officer of this call. */
    CALL_OFFICER,
    /** An officer of this call who is entitled to documents of a special category. */
    ENTITLED_OFFICER,
    /** One of the two officers named in the proposal to publish; after publication any officer of the call. */
    SIGNER,
    /** Any officer; only for targets that belong to no call yet. */
    ANY_OFFICER
}
