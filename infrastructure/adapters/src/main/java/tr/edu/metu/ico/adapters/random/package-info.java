/**
 * Random ids from the JDK's secure source.
 *
 * <p>No other code generates random numbers.
 */
package tr.edu.metu.ico.adapters.random;
