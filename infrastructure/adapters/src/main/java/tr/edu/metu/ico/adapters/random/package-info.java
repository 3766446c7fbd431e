/**
 * Random ids from the JDK's secure source.
 *
 * <p>No other code draws a random number.
 */
package tr.edu.metu.ico.adapters.random;
