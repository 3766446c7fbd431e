/**
 * Reading the office's CSV and XLSX files: columns, cells, and the report of every bad line.
 *
 * <p>Nothing is put in force here, and ambiguous values are never guessed.
 */
package tr.edu.metu.ico.adapters.office;
