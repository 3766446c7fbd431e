/**
 * Mails as text: what a notice says, in plain text and in HTML.
 *
 * <p>Nothing here knows addresses or sends anything.
 */
package tr.edu.metu.ico.mail;
