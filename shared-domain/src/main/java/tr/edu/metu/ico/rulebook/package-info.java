/**
 * The definition of a call applied: what is checked at a submission, what blocks the seal, and the selection.
 *
 * <p>It must share no code with {@code checker}, which counts everything again.
 */
package tr.edu.metu.ico.rulebook;
