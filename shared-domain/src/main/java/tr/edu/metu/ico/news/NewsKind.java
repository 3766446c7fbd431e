package tr.edu.metu.ico.news;

/** What an item of news is about. */
public enum NewsKind {
    /** Something about a call: a reminder, a venue, a change. */
    CALL,
    INFORMATION_SESSION,
    /** A job, an internship or a scholarship that somebody offers. */
    POSITION,
    SYMPOSIUM,
    SUMMER_SCHOOL,
    OTHER
}
