/**
 * Reading the office's CSV and XLSX files: columns, cells, and the report of every bad line.
 *
 * <p>Nothing is put in force, and no value with two meanings is guessed.
 */
package tr.edu.metu.ico.adapters.office;
