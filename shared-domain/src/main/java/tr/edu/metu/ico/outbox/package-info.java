/**
 * Facts for notifications to students, kept until sent.
 *
 * <p>Message texts and sending are elsewhere.
 */
package tr.edu.metu.ico.outbox;
