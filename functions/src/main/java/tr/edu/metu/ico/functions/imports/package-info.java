/**
 * Office files and edits of one row: upload, report, and the officer's decision to put them in force.
 *
 * <p>A file never counts just because it arrived; the adapters read its cells.
 */
package tr.edu.metu.ico.functions.imports;
