/**
 * Plausibility checks of a run or an import before an officer decides.
 *
 * <p>Findings only: an officer decides, and nothing here computes a result.
 */
package tr.edu.metu.ico.gate;
