/**
 * Which notices follow from a recorded act, and that their rows reach the outbox.
 *
 * <p>No text, and nothing that follows from time alone.
 */
package tr.edu.metu.ico.functions.notices.arising;
