/**
 * The CSV files that the system writes.
 *
 * <p>Files of the office are read in {@code office}; no cell may start a formula.
 */
package tr.edu.metu.ico.adapters.csv;
