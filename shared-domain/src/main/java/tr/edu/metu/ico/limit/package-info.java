/**
 * How often a person may do something within a window of time, and the port that counts it.
 *
 * <p>The limits are settings of the installation, read in the functions.
 */
package tr.edu.metu.ico.limit;
