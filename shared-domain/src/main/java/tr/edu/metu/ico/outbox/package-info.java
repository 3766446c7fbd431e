/**
 * Facts that a student has to be told, kept until they are sent.
 *
 * <p>No text of a message and no sending.
 */
package tr.edu.metu.ico.outbox;
