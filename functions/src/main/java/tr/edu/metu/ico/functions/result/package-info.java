/**
 * A student's own published result, with every step of the score.
 *
 * <p>Only the student's own row, and only after publication.
 */
package tr.edu.metu.ico.functions.result;
