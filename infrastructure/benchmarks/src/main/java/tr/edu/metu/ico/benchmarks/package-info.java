/**
 * Random markets, and how fast sorting and placing them is.
 *
 * <p>Nothing that is deployed may use this module.
 */
package tr.edu.metu.ico.benchmarks;
