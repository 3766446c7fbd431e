/**
 * The CSV files that the system writes.
 *
 * <p>Office files are read in {@code office}; no cell may start a formula.
 */
package tr.edu.metu.ico.adapters.csv;
