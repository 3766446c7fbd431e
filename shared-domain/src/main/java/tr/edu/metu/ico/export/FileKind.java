package tr.edu.metu.ico.export;

/** The kinds of files that staff may request. */
public enum FileKind {
    /** The rows of a run with totals only, never their breakdown (INV-23). */
    RESULT_LIST,
    /** Numbers of a run by department, level, country and semester; none below five students where they show grounds. */
    STATISTICS,
    /** The applications of a call or of a department, as they are now. */
    APPLICATIONS,
    /** A department's submissions to decide on, and those decided. */
    APPLICATIONS_TO_REVIEW,
    /** Documents without a verdict. */
    DOCUMENTS_TO_CHECK,
    /** Imported data in force, which can be imported again. */
    OFFICE_DATA,
    /** Who is paid what and when; grounds of inclusion support for entitled officers only (INV-23). */
    PAYMENTS,
    /** Whom a partner university gets, without scores and grounds; or the lists for all partners in one ZIP file. */
    NOMINATIONS
}
