/**
 * The definition of a call applied by the office: what blocks the seal, who is eligible, and the selection.
 *
 * <p>It must share no code with {@code checker}, which recomputes everything.
 */
package tr.edu.metu.ico.selection;
