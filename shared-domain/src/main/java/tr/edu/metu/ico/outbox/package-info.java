/**
 * Facts for notifications to students, kept until sent.
 *
 * <p>No text of a message and no sending.
 */
package tr.edu.metu.ico.outbox;
