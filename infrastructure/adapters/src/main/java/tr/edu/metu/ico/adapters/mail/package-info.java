/**
 * Mails through SES v2: safe headers, one attempt, and the tags by which its reports name a notice.
 *
 * <p>Which mails are sent, and when, is decided elsewhere.
 */
package tr.edu.metu.ico.adapters.mail;
