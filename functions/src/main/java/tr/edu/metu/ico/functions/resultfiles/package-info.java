/**
 * The keys of result files, and links to them for permitted readers.
 *
 * <p>The files are written in {@code milestones} and {@code audit}.
 */
package tr.edu.metu.ico.functions.resultfiles;
