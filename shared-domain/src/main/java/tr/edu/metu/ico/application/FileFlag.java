package tr.edu.metu.ico.application;

/** What an officer should know of an accepted file before opening it. None of these is a reason to refuse it. */
public enum FileFlag {
    /** It carries an electronic signature; whether the signature is a good one is for the officer to check. */
    SIGNED,
    /** Its owner forbids changing, printing or copying, as many registrar's offices do. */
    OWNER_LOCKED,
    /** It holds a script, or an action that starts a program. */
    SCRIPTED,
    /** Other files are packed into it. */
    ATTACHMENTS,
    /** It could not be looked into, or not to its end: it is damaged, too large or too deep. */
    NOT_EXAMINED
}
