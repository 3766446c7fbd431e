/**
 * Objections to a published result and their answers.
 *
 * <p>Corrections are made in {@code call} and by a new run, not here.
 */
package tr.edu.metu.ico.objection;
