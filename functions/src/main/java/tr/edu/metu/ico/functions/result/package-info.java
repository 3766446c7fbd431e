/**
 * A student's own published result, with every step of the score.
 *
 * <p>Nobody else's row and nothing before the publication.
 */
package tr.edu.metu.ico.functions.result;
