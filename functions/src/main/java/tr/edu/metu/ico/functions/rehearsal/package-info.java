/**
 * The small season that a function plays in memory before its snapshot is taken.
 *
 * <p>It reaches no network and nothing it makes is kept.
 */
package tr.edu.metu.ico.functions.rehearsal;
