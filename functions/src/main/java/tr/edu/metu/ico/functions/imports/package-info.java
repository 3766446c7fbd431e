/**
 * Office files and edits of one row: upload, report, and the officer's decision to put them in force.
 *
 * <p>Nothing counts because it arrived; cells are read by the adapters.
 */
package tr.edu.metu.ico.functions.imports;
