/**
 * What mails say: one record for each kind of notice, and how it becomes plain text and HTML in both languages.
 *
 * <p>Nothing here reads a store, knows a recipient or sends.
 */
package tr.edu.metu.ico.mail;
