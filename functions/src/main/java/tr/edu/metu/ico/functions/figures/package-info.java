/**
 * A call in numbers, as the rector asks about it: one page beside last year's call.
 *
 * <p>It shows no student, no figure of few students, and nothing of a result that is not published.
 */
package tr.edu.metu.ico.functions.figures;
