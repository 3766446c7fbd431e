/**
 * Notices on their way to people: composing, sending, what the mail service reports, and what people and officers see of them.
 *
 * <p>Which state changes cause a notice is decided where the state changes.
 */
package tr.edu.metu.ico.functions.notices;
