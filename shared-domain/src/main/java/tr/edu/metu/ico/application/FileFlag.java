package tr.edu.metu.ico.application;

/** What an officer should know about an accepted file before opening it. None of these is a reason for refusal. */
public enum FileFlag {
    /** It carries an electronic signature; the officer checks whether it is valid. */
    SIGNED,
    /** Its owner forbids changing, printing or copying, as many registrar's offices do. */
    OWNER_LOCKED,
    /** It holds a script, or an action that starts a program. */
    SCRIPTED,
    /** Other files are packed into it. */
    ATTACHMENTS,
    /** It could not be fully examined: it is damaged, too large or too deeply nested. */
    NOT_EXAMINED
}
