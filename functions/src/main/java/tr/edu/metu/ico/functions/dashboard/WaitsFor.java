package tr.edu.metu.ico.functions.dashboard;

/** Who has to act. */
enum WaitsFor {
    STUDENT,
    COORDINATOR,
    OFFICER,
    SYSTEM,
    NOBODY
}
