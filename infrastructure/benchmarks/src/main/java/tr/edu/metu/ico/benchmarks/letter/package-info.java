/**
 * What a letter costs: the first of a fresh virtual machine, the next, and five hundred.
 *
 * <p>Only the making of the file: the reads and writes of a letter are the store's.
 */
package tr.edu.metu.ico.benchmarks.letter;
