/**
 * Rate limits per person, and the port that counts actions.
 *
 * <p>The limits are settings of the installation, read in the functions.
 */
package tr.edu.metu.ico.limit;
