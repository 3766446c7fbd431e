/**
 * What people see of notices: their own messages, and for officers whether mails arrived.
 *
 * <p>Composing and sending are in {@code notices}.
 */
package tr.edu.metu.ico.functions.messages;
