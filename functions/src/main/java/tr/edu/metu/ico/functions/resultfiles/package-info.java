/**
 * Where result files lie, and links to them for those who may read them.
 *
 * <p>The files are written in {@code milestones} and {@code audit}.
 */
package tr.edu.metu.ico.functions.resultfiles;
