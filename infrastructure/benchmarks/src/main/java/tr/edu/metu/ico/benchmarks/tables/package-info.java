/**
 * What writing a table costs in each format.
 *
 * <p>Measured calls go through {@code TableFormat} only.
 */
package tr.edu.metu.ico.benchmarks.tables;
