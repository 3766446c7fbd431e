/**
 * Notices on their way to people: composing, sending, what the mail service reports, and what people and officers see of them.
 *
 * <p>Which acts cause a notice is decided in {@code arising}, what ends soon in {@code reminders}, and what a mail says in {@code texts}.
 */
package tr.edu.metu.ico.functions.notices;
