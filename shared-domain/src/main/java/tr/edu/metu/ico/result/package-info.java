/**
 * Sealed inputs, the rows of a run, and the sentences that describe a student's own row.
 *
 * <p>Nothing here computes a row; no sentence names another student.
 */
package tr.edu.metu.ico.result;
