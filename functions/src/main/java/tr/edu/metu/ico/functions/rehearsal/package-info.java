/**
 * The small season that a function plays in memory before its snapshot is taken.
 *
 * <p>It uses no network and stores nothing.
 */
package tr.edu.metu.ico.functions.rehearsal;
