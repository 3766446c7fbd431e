/**
 * Random markets, and how fast sorting and placing them is.
 *
 * <p>Deployed code must not use this module.
 */
package tr.edu.metu.ico.benchmarks;
